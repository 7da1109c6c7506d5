package dev.monctl.validation.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Document;
import dev.monctl.validation.document.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Tells what the validator found. One mistake is one finding, however many keywords it offends. */
public final class Complaints {
    /** What says most about a value comes first; the rest only follows from it. */
    private static final List<String> WEIGHT = List.of("type", "enum", "pattern", "minLength", "maxLength", "format");

    private final Vocabulary words;
    private final Function<Error, JsonNode> holders;

    /**
     * Those in the words of one kind of document.
     *
     * @param holders the schema that holds the keyword of which an error speaks
     */
    public Complaints(Vocabulary words, Function<Error, JsonNode> holders) {
        this.words = words;
        this.holders = holders;
    }

    /** The findings in the order of the document. */
    public List<Finding> about(Document document, List<Error> errors) {
        Map<String, Error> mistakes = new LinkedHashMap<>();
        for (Error error : errors) {
            mistakes.merge(mistake(error), error, (one, other) -> weight(one) <= weight(other) ? one : other);
        }
        return mistakes.values().stream()
                .map(error -> new Complaint(field(document, error), error, holders.apply(error), words))
                .sorted(Complaint.IN_ORDER_OF_FILE)
                .map(Complaint::finding)
                .toList();
    }

    private static Field field(Document document, Error error) {
        NodePath way = error.getInstanceLocation();
        Field field = document.field();
        for (int step = 0; step < way.getNameCount(); step++) {
            Field holder = field;
            field = way.getElement(step) instanceof Integer index
                    ? holder.item(index)
                    : holder.written(way.getName(step)).orElse(holder);
        }
        return field;
    }

    private static String mistake(Error error) {
        boolean aboutValue = WEIGHT.contains(error.getKeyword());
        String about =
                aboutValue ? "" : " " + error.getKeyword() + " " + Objects.requireNonNullElse(error.getProperty(), "");
        return error.getInstanceLocation() + about;
    }

    private static int weight(Error error) {
        return WEIGHT.indexOf(error.getKeyword());
    }
}
