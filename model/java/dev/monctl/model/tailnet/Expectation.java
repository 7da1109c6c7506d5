package dev.monctl.model.tailnet;

import dev.monctl.model.hujson.HujsonValue.Text;
import java.util.ArrayList;
import java.util.List;

/** That a test of a policy expects a destination to be open, or to be closed. */
public record Expectation(Party source, Text target, Party host, int port) {
    /**
     * Those of a test that are about a single port of TCP.
     *
     * @param names of the list in which the destinations stand
     */
    static List<Expectation> of(PolicyEntry test, String... names) {
        List<Expectation> expectations = new ArrayList<>();
        String source = test.text("src", "user");
        for (Text target : test.items(names)) {
            int colon = target.text().lastIndexOf(':');
            String port = target.text().substring(colon + 1);
            if (test.isTcp() && !source.isEmpty() && colon > 0 && port.matches("[0-9]{1,5}")) {
                Party host = Party.inBrackets(target.text().substring(0, colon));
                expectations.add(new Expectation(new Party(source), target, host, Integer.parseInt(port)));
            }
        }
        return expectations;
    }

    /** Whether it fails once the edge is open, where it expects it to be closed. */
    public boolean contradicts(Edge edge, Devices devices) {
        return edge.needed().contains(port)
                && devices.areOne(source, edge.source())
                && devices.areOne(host, edge.destination());
    }
}
