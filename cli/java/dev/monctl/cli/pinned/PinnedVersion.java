package dev.monctl.cli.pinned;

/**
 * A version of somebody else's work that this build of monctl is held to.
 *
 * @param name of the program, chart or API
 * @param version one, or the oldest and the newest
 */
public record PinnedVersion(Part part, String name, String version) {
    /** What monctl has to do with it. */
    public enum Part {
        EMBEDDED("Embedded"),
        KNOWN("Held against"),
        RENDERED("Rendered where the topology names no other"),
        ASKED("Asked where it is found, and tested with");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        /** Above the versions of this part. */
        public String title() {
            return title;
        }
    }

    static PinnedVersion range(Part part, String name, Object oldest, Object newest) {
        return new PinnedVersion(part, name, oldest + " to " + newest);
    }
}
