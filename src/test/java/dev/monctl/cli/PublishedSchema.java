package dev.monctl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema that what a command prints is held to. */
record PublishedSchema(Schema schema) {
    static PublishedSchema of(String file) throws IOException {
        return of(Files.readString(Path.of(file)), Dialects.getDraft202012());
    }

    /** The one of the standard, which a library's jar holds. */
    static PublishedSchema ofSarif() throws IOException {
        try (InputStream in = PublishedSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return of(text, Dialects.getDraft7());
        }
    }

    private static PublishedSchema of(String text, Dialect dialect) {
        SchemaRegistry registry = SchemaRegistry.withDialect(
                dialect,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        return new PublishedSchema(registry.getSchema(JsonMapper.shared().readTree(text)));
    }

    void holds(JsonNode json) {
        assertThat(schema.validate(json)).isEmpty();
    }
}
