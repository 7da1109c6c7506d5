package dev.monctl.validation.kubernetes;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.DialectId;
import com.networknt.schema.keyword.DisallowUnknownKeywordFactory;
import com.networknt.schema.keyword.KeywordType;
import com.networknt.schema.path.NodePath;
import dev.monctl.validation.schema.DistinctItems;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * The bundle as the validator knows it. Each definition is a document of its own, compiled when an object first reaches
 * it, and once: a Deployment and a StatefulSet share what a pod is, and of the thousand definitions a chart needs fifty.
 */
final class CompiledSchemas {
    /** Before {@code 1.35/apps.v1.Deployment}; a reference in the bundle is a name, so it leads to its neighbour. */
    private static final String SCHEME = "kubernetes:/";

    private static final CompiledSchemas COMMITTED = new CompiledSchemas(SchemaBundle.committed());

    private final SchemaBundle bundle;
    private final SchemaRegistry registry;

    private CompiledSchemas(SchemaBundle bundle) {
        this.bundle = bundle;
        this.registry = SchemaRegistry.withDialect(
                dialect(),
                builder -> builder.schemas(this::json)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .strict("format", true)
                                .locale(Locale.ROOT)
                                // It would compile all that a kind may hold before the first look at an object.
                                .preloadSchema(false)
                                .build()));
    }

    static CompiledSchemas committed() {
        return COMMITTED;
    }

    Schema schema(Definition definition, KubernetesVersion version) {
        return registry.getSchema(SchemaLocation.of(SCHEME + version + "/" + definition.name()));
    }

    /** The schema that holds the keyword of which an error speaks. */
    JsonNode holder(Error error) {
        SchemaLocation location = error.getSchemaLocation();
        NodePath keyword = location.getFragment();
        JsonNode node = registry.getSchema(new SchemaLocation(location.getAbsoluteIri()))
                .getSchemaNode();
        for (int step = 0; step < keyword.getNameCount() - 1; step++) {
            node = node.path(keyword.getName(step));
        }
        return node;
    }

    private String json(String location) {
        int slash = location.lastIndexOf('/');
        KubernetesVersion version = KubernetesVersion.parse(location.substring(SCHEME.length(), slash));
        return bundle.definition(location.substring(slash + 1), version).json();
    }

    /** As much of draft 7 as the bundle uses. Another keyword is an error: it would silently not be checked. */
    private static Dialect dialect() {
        return Dialect.builder(DialectId.DRAFT_7)
                .specificationVersion(SpecificationVersion.DRAFT_7)
                .keywords(List.of(
                        KeywordType.REF,
                        KeywordType.TYPE,
                        KeywordType.FORMAT,
                        KeywordType.ENUM,
                        KeywordType.PATTERN,
                        KeywordType.MIN_LENGTH,
                        KeywordType.MAX_LENGTH,
                        KeywordType.REQUIRED,
                        KeywordType.PROPERTIES,
                        KeywordType.ADDITIONAL_PROPERTIES,
                        KeywordType.ITEMS_LEGACY,
                        DistinctItems.ofKubernetes()))
                .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
                .formats(List.of(ObjectFormat.values()))
                .build();
    }
}
