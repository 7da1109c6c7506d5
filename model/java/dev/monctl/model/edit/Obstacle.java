package dev.monctl.model.edit;

import dev.monctl.model.yaml.Source;

/** Why a spoke cannot be added or removed without a change of something else. */
enum Obstacle {
    BRACES(
            "the whole file stands in braces",
            "write its keys in lines below each other, without the outer braces, and run the command again"),
    SHARED(
            "the value of spokes has an anchor or a tag, or is repeated from elsewhere",
            "edit it by hand, or write out what is shared with & and *"),
    NO_TABLE("it holds no keys in which spokes could stand", "let it begin with spokes: and run the command again"),
    ENTANGLED("something else in it would change, too", "edit it by hand");

    private final String reason;
    private final String way;

    Obstacle(String reason, String way) {
        this.reason = reason;
        this.way = way;
    }

    String what(String spoke, Source file) {
        return "monctl cannot edit " + file.name() + " for '" + spoke + "': " + reason;
    }

    /** What to do about it. */
    String help(Source file) {
        return file.name() + ": " + way;
    }
}
