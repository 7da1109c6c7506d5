package dev.monctl.validation.estate.push;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Words;
import dev.monctl.validation.estate.sender.Delivery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links that are missing on the ways of deliveries. One that many spokes miss at one place is one finding. */
final class Links {
    private final Map<Missing, List<Delivery>> missing = new LinkedHashMap<>();

    /** @param there where it is missed */
    private record Missing(
            String code,
            String what,
            String url,
            Place from,
            @Nullable Place there,
            String help) {}

    /**
     * A link is missing.
     *
     * @param what the end of a sentence that begins with who delivers what, and where
     */
    void miss(Delivery delivery, String code, String what, @Nullable Place there, String help) {
        missing.computeIfAbsent(
                        new Missing(code, what, delivery.url(), delivery.place(), there, help),
                        first -> new ArrayList<>())
                .add(delivery);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        missing.forEach((link, deliveries) -> {
            String who = Words.list(deliveries.stream()
                    .map(each -> each.spoke().name())
                    .distinct()
                    .toList());
            String verb = deliveries.size() == 1 ? " delivers its " : " deliver their ";
            String what = who + verb + deliveries.get(0).signal() + " to " + link.url() + ", " + link.what();
            Finding finding = Finding.error(link.code(), link.from(), what, link.help());
            findings.add(link.there() == null ? finding : finding.beside(link.there()));
        });
        return findings;
    }
}
