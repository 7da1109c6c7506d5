package dev.monctl.cli.diff;

/** How a comparison is written; the names are what a user types. */
public enum DiffFormat {
    text {
        @Override
        public String write(Compared compared) {
            return new DiffText(compared).write();
        }
    },
    markdown {
        @Override
        public String write(Compared compared) {
            return new DiffMarkdown(compared, DiffMarkdown.GITHUB).write();
        }
    },
    html {
        @Override
        public String write(Compared compared) {
            return new DiffHtml(compared).write();
        }
    },
    json {
        @Override
        public String write(Compared compared) {
            return DiffJson.write(compared);
        }
    };

    public abstract String write(Compared compared);

    /** Whether it is read as it is printed: nothing in it may then move the cursor or turn the direction of reading. */
    public boolean isPlainText() {
        return this == text || this == markdown;
    }
}
