package dev.monctl.cli.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of the things to say. */
public sealed interface Fact {
    /** What it is called. */
    String name();

    /** For programs. */
    Object json();

    /** In words, on one line or several. */
    record Text(String name, String text) implements Fact {
        @Override
        public Object json() {
            return text;
        }
    }

    /** Several of one kind. */
    record Items(String name, List<String> items) implements Fact {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public Object json() {
            return items;
        }
    }

    /**
     * Rows of texts.
     *
     * @param columns what each is called
     */
    record Table(String name, List<String> columns, List<List<String>> rows) implements Fact {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public Object json() {
            List<Map<String, String>> json = new ArrayList<>();
            for (List<String> row : rows) {
                Map<String, String> object = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    object.put(columns.get(i), row.get(i));
                }
                json.add(object);
            }
            return json;
        }
    }
}
