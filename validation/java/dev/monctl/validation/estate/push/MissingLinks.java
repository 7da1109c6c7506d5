package dev.monctl.validation.estate.push;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Words;
import dev.monctl.validation.estate.sender.Delivery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that is missing on the ways of deliveries. A link that many spokes miss at one place is one finding. */
final class MissingLinks {
    private final Map<Missed, List<Delivery>> missing = new LinkedHashMap<>();

    private record Missed(MissingLink link, String url, Place from) {}

    void add(Delivery delivery, MissingLink link) {
        missing.computeIfAbsent(new Missed(link, delivery.url(), delivery.place()), first -> new ArrayList<>())
                .add(delivery);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        missing.forEach((missed, deliveries) -> findings.add(finding(missed, deliveries)));
        return findings;
    }

    private static Finding finding(Missed missed, List<Delivery> deliveries) {
        String who = Words.list(
                deliveries.stream().map(each -> each.spoke().name()).distinct().toList());
        String verb = deliveries.size() == 1 ? " delivers its " : " deliver their ";
        String what = who + verb + deliveries.get(0).signal() + " to " + missed.url() + ", "
                + missed.link().what();
        return Finding.error(
                        missed.link().code(), missed.from(), what, missed.link().help())
                .beside(missed.link().there());
    }
}
