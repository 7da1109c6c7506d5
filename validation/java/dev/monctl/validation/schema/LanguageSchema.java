package dev.monctl.validation.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.DialectId;
import com.networknt.schema.keyword.AnnotationKeyword;
import com.networknt.schema.keyword.DisallowUnknownKeywordFactory;
import com.networknt.schema.keyword.KeywordType;
import com.networknt.schema.path.NodePath;
import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Document;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * The schema of a language, compiled when something of it is first judged: definitions that nothing reaches are never looked
 * at. Besides keywords of JSON Schema it knows {@code inline} (see {@link InlinedDefinitions}), {@code distinctBy},
 * {@code atMostOneOf}, {@code atLeastOneOf}, {@code needsOneOf}, and {@code removed}: fields of other versions, and what to
 * write instead.
 */
public final class LanguageSchema {
    private static final SchemaLocation ROOT = SchemaLocation.of("language:/root");

    private final JsonNode json;
    private final Schema root;
    private final Complaints complaints;

    private LanguageSchema(JsonNode json, Vocabulary words) {
        this.json = json;
        this.root = SchemaRegistry.withDialect(
                        dialect(words),
                        builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .strict("format", true)
                                .locale(Locale.ROOT)
                                .preloadSchema(false)
                                .build()))
                .getSchema(ROOT, json);
        this.complaints = new Complaints(words, this::holder);
    }

    /** Reads a committed schema, such as {@code prometheus-3.5/config.json}. */
    public static LanguageSchema read(String file, Vocabulary words) {
        return new LanguageSchema(InlinedDefinitions.in(SchemaFiles.json(file)), words);
    }

    /** What of a document does not fit. */
    public List<Finding> judge(Document document, JsonNode value) {
        return judge(document, value, any -> false);
    }

    /**
     * The same, where of some values nothing is known yet.
     *
     * @param open whether a value is such a one
     */
    public List<Finding> judge(Document document, JsonNode value, Predicate<JsonNode> open) {
        return complaints.about(
                document,
                root.validate(value).stream()
                        .filter(error -> !open.test(error.getInstanceNode()))
                        .toList());
    }

    private JsonNode holder(Error error) {
        NodePath keyword = error.getSchemaLocation().getFragment();
        JsonNode node = json;
        for (int step = 0; step < keyword.getNameCount() - 1; step++) {
            node = keyword.getElement(step) instanceof Integer index
                    ? node.path(index)
                    : node.path(keyword.getName(step));
        }
        return node;
    }

    private static Dialect dialect(Vocabulary words) {
        return Dialect.builder(DialectId.DRAFT_2020_12)
                .specificationVersion(SpecificationVersion.DRAFT_2020_12)
                .keywords(List.of(
                        KeywordType.REF,
                        new AnnotationKeyword("$defs"),
                        KeywordType.TYPE,
                        KeywordType.FORMAT,
                        KeywordType.ENUM,
                        KeywordType.PATTERN,
                        KeywordType.MINIMUM,
                        KeywordType.MAXIMUM,
                        KeywordType.REQUIRED,
                        KeywordType.PROPERTIES,
                        KeywordType.ADDITIONAL_PROPERTIES,
                        KeywordType.PROPERTY_NAMES,
                        KeywordType.ITEMS,
                        KeywordType.MIN_ITEMS,
                        KeywordType.ALL_OF,
                        KeywordType.IF_THEN_ELSE,
                        new AnnotationKeyword("then"),
                        new AnnotationKeyword("$schema"),
                        new AnnotationKeyword("title"),
                        new AnnotationKeyword("removed"),
                        FieldChoice.Rule.AT_MOST_ONE.keyword(),
                        FieldChoice.Rule.AT_LEAST_ONE.keyword(),
                        FieldNeeds.keyword(),
                        DistinctItems.ofOthers()))
                .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
                .formats(words.forms())
                .build();
    }
}
