package dev.monctl.validation.schema;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * How the findings about one kind of document are called.
 *
 * @param mismatch the code of what does not fit the schema
 * @param duplicate the code of an item of a list that has what only one may have
 * @param forms the formats of the schema
 */
public record Vocabulary(String mismatch, String duplicate, List<? extends ValueForm> forms) {
    public Vocabulary {
        forms = List.copyOf(forms);
    }

    ValueForm.Refusal refusal(String form, JsonNode value) {
        return forms.stream()
                .filter(each -> each.getName().equals(form))
                .flatMap(each -> each.refusal(value).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no words for the format " + form + " of " + value));
    }
}
