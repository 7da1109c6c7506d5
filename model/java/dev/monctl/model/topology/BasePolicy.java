package dev.monctl.model.topology;

import dev.monctl.model.finding.Place;
import dev.monctl.model.hujson.HujsonDocument;
import dev.monctl.model.hujson.HujsonValue;
import dev.monctl.model.yaml.Source;

/**
 * The owner's policy as it was read. Its lines end with a newline alone, so that a checkout on Windows gives the same output,
 * and no byte order mark is in it, which Tailscale would refuse.
 */
public record BasePolicy(HujsonDocument document, HujsonValue.Obj root) {
    /** The key in the topology that names it; every complaint about the file can be accepted on it. */
    public static final String KEY = "network.policy.base";

    /** How a policy begins that monctl rendered: none of the owner's. */
    static final String HEADER = "// A tailnet has one policy file, and applying one replaces it whole";

    public Source source() {
        return document.source();
    }

    /** Where a value of it stands. */
    public Place place(HujsonValue value) {
        return document.place(value, KEY);
    }
}
