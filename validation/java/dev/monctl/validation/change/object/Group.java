package dev.monctl.validation.change.object;

/** A part of the estate. */
public enum Group {
    HUB("hub"),
    CLUSTERS("clusters"),
    MACHINES("machines"),
    ALERTS("alerts"),
    ARGO_CD("Argo CD"),
    TAILNET("tailnet");

    private final String title;

    Group(String title) {
        this.title = title;
    }

    /** What people call it. */
    public String title() {
        return title;
    }
}
