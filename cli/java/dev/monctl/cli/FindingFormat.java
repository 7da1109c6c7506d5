package dev.monctl.cli;

/** How findings are written: for a person, for a program, for GitHub's pages, or for the page of tests of a CI. */
enum FindingFormat {
    text {
        @Override
        String text(Report report, Palette palette) {
            return TextFindings.write(report, palette);
        }
    },
    json {
        @Override
        String text(Report report, Palette palette) {
            return JsonFindings.write(report);
        }
    },
    sarif {
        @Override
        String text(Report report, Palette palette) {
            return SarifFindings.write(report);
        }
    },
    github {
        @Override
        String text(Report report, Palette palette) {
            return GithubFindings.write(report);
        }
    },
    junit {
        @Override
        String text(Report report, Palette palette) {
            return JunitFindings.write(report);
        }
    };

    /** The whole report; ends with a line end. Only a text for people has colours. */
    abstract String text(Report report, Palette palette);

    /** The same without colours. */
    String text(Report report) {
        return text(report, Palette.PLAIN);
    }
}
