package dev.monctl.validation.kubernetes;

import com.networknt.schema.format.DateTimeFormat;
import dev.monctl.validation.schema.ValueForm;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The formats of Kubernetes' schemas. */
enum ObjectFormat implements ValueForm {
    INT32("int32", "is not between " + Integer.MIN_VALUE + " and " + Integer.MAX_VALUE) {
        @Override
        boolean fits(JsonNode value) {
            return !value.isNumber() || value.canConvertToInt();
        }
    },
    INT64("int64", "is not between " + Long.MIN_VALUE + " and " + Long.MAX_VALUE) {
        @Override
        boolean fits(JsonNode value) {
            return !value.isNumber() || value.canConvertToLong();
        }
    },
    DOUBLE("double", "is no number") {
        @Override
        boolean fits(JsonNode value) {
            return true;
        }
    },
    BYTE("byte", "is not base64; plain text belongs under stringData") {
        @Override
        boolean fits(JsonNode value) {
            return !value.isString() || isBase64(value.stringValue());
        }
    },
    DATE_TIME("date-time", "is no time like 2026-01-31T12:00:00Z") {
        @Override
        boolean fits(JsonNode value) {
            return !value.isString() || TIMES.matches(null, value.stringValue());
        }
    };

    private static final DateTimeFormat TIMES = new DateTimeFormat();
    private static final Pattern LINE_END = Pattern.compile("[\\r\\n]");

    private final String word;
    private final String why;

    ObjectFormat(String word, String why) {
        this.word = word;
        this.why = why;
    }

    abstract boolean fits(JsonNode value);

    @Override
    public String getName() {
        return word;
    }

    @Override
    public Optional<Refusal> refusal(JsonNode value) {
        return Refusal.unless(fits(value), why, null);
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
