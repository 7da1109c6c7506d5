package dev.monctl.validation.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A format of a schema that can say why it refuses a value. */
public interface ValueForm extends Format {
    /** What is wrong with a value; a value of another type is the business of "type". */
    Optional<Refusal> refusal(JsonNode value);

    @Override
    default boolean matches(ExecutionContext execution, SchemaContext schema, JsonNode value) {
        return refusal(value).isEmpty();
    }

    /**
     * Why a value is refused.
     *
     * @param why goes on behind "which": {@code is no base64}
     */
    record Refusal(String why, @Nullable String help) {
        public static Optional<Refusal> unless(boolean fits, String why, @Nullable String help) {
            return fits ? Optional.empty() : Optional.of(new Refusal(why, help));
        }
    }
}
