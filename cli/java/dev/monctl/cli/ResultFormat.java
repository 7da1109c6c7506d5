package dev.monctl.cli;

import dev.monctl.validation.promtool.TestRun;

/** How the results of unit tests are written; the names are what a user types. */
enum ResultFormat {
    text {
        @Override
        String text(Table table, TestRun run) {
            return table.text();
        }
    },
    json {
        @Override
        String text(Table table, TestRun run) {
            return table.json();
        }
    },
    junit {
        @Override
        String text(Table table, TestRun run) {
            return JunitResults.text(run);
        }
    };

    abstract String text(Table table, TestRun run);
}
