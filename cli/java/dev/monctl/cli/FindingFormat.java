package dev.monctl.cli;

/** How findings are written: for a person, for a program, or for the review page of GitHub. */
enum FindingFormat {
    text {
        @Override
        String text(Report report) {
            return TextFindings.write(report);
        }
    },
    json {
        @Override
        String text(Report report) {
            return JsonFindings.write(report);
        }
    },
    github {
        @Override
        String text(Report report) {
            return GithubFindings.write(report);
        }
    };

    /** The whole report; ends with a line end. */
    abstract String text(Report report);
}
