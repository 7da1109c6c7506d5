package dev.monctl.cli.verify;

/** What an Alloy scrapes, and did not get an answer from. */
public record Target(String cluster, String job, String instance) implements Comparable<Target> {
    @Override
    public int compareTo(Target other) {
        int byJob = job.compareTo(other.job);
        return byJob != 0 ? byJob : instance.compareTo(other.instance);
    }

    @Override
    public String toString() {
        return instance.isEmpty() ? job : job + " on " + instance;
    }
}
