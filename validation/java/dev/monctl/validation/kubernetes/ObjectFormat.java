package dev.monctl.validation.kubernetes;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import java.util.Base64;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The formats of Kubernetes that no draft of JSON Schema knows. A value of another type is the business of "type". */
enum ObjectFormat implements Format {
    INT32("int32") {
        @Override
        boolean fits(JsonNode value) {
            return !value.isNumber() || value.canConvertToInt();
        }
    },
    INT64("int64") {
        @Override
        boolean fits(JsonNode value) {
            return !value.isNumber() || value.canConvertToLong();
        }
    },
    DOUBLE("double") {
        @Override
        boolean fits(JsonNode value) {
            return true;
        }
    },
    BYTE("byte") {
        @Override
        boolean fits(JsonNode value) {
            return !value.isString() || isBase64(value.stringValue());
        }
    };

    private static final Pattern LINE_END = Pattern.compile("[\\r\\n]");

    private final String word;

    ObjectFormat(String word) {
        this.word = word;
    }

    abstract boolean fits(JsonNode value);

    @Override
    public String getName() {
        return word;
    }

    @Override
    public boolean matches(ExecutionContext execution, SchemaContext schema, JsonNode value) {
        return fits(value);
    }

    /** Go's decoder, other than Java's, wants the padding and passes over line ends. */
    private static boolean isBase64(String text) {
        String joined = LINE_END.matcher(text).replaceAll("");
        try {
            Base64.getDecoder().decode(joined);
            return joined.length() % 4 == 0;
        } catch (IllegalArgumentException problem) {
            return false;
        }
    }
}
