package dev.monctl.validation.config.program;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.schema.LanguageSchema;
import dev.monctl.validation.schema.Vocabulary;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The schema of a kind of configuration; it is read when there is one to judge. */
public final class ConfigSchema {
    private final String file;
    private final Vocabulary words;
    private @Nullable LanguageSchema schema;

    /**
     * A schema that is not read yet.
     *
     * @param file below the committed schemas
     */
    public ConfigSchema(String file, Vocabulary words) {
        this.file = file;
        this.words = words;
    }

    public List<Finding> judge(ConfigFile config) {
        return read().judge(config, GoValues.of(config.root()));
    }

    /**
     * The same, where of some values nothing is known before the program runs.
     *
     * @param open whether a text is such a one
     */
    public List<Finding> judge(ConfigFile config, Predicate<String> open) {
        return read().judge(
                        config,
                        GoValues.of(config.root()),
                        value -> value.isString() && open.test(value.stringValue()));
    }

    private synchronized LanguageSchema read() {
        if (schema == null) {
            schema = LanguageSchema.read(file, words);
        }
        return schema;
    }
}
