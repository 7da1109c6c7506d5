package dev.monctl.cli;

/** How a table is written; the names are what a user types. */
enum TableFormat {
    text {
        @Override
        String text(Table table) {
            return table.text();
        }
    },
    json {
        @Override
        String text(Table table) {
            return table.json();
        }
    };

    abstract String text(Table table);
}
