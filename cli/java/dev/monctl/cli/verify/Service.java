package dev.monctl.cli.verify;

/** What is asked of the hub. */
public enum Service {
    PROMETHEUS("Prometheus", "prometheus", "--prometheus"),
    LOKI("Loki", "loki", "--loki");

    private final String title;
    private final String object;
    private final String option;

    Service(String title, String object, String option) {
        this.title = title;
        this.object = object;
        this.option = option;
    }

    /** As its project writes it. */
    public String title() {
        return title;
    }

    /** The name of its Service in the hub's namespace. */
    String object() {
        return object;
    }

    /** The option that names its address. */
    public String option() {
        return option;
    }
}
