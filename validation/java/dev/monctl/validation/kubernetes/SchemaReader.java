package dev.monctl.validation.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one definition of the bundle, token by token: a tree in between would cost a cold start more than the reading. */
final class SchemaReader {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;

    private SchemaReader(JsonParser parser) {
        this.parser = parser;
    }

    static ObjectSchema read(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return new SchemaReader(parser).schema();
        }
    }

    private ObjectSchema schema() {
        ObjectSchema.Draft draft = new ObjectSchema.Draft();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String keyword = parser.currentName();
            parser.nextToken();
            read(keyword, draft);
        }
        return draft.finish();
    }

    private void read(String keyword, ObjectSchema.Draft draft) {
        switch (keyword) {
            case "$ref" -> draft.reference = parser.getString();
            case "type" -> texts().forEach(name -> draft.types.add(JsonType.parse(name)));
            case "format" -> draft.format = parser.getString();
            case "enum" -> draft.allowed = texts();
            case "pattern" -> draft.pattern = Pattern.compile(parser.getString());
            case "minLength" -> draft.minLength = parser.getIntValue();
            case "maxLength" -> draft.maxLength = parser.getIntValue();
            case "required" -> draft.required = texts();
            case "properties" -> properties(draft);
            case "items" -> draft.items = schema();
            case "additionalProperties" -> others(draft);
            case "x-kubernetes-list-map-keys" -> draft.listKeys = texts();
            default -> throw new IllegalStateException("the schema bundle has an unknown keyword " + keyword);
        }
    }

    private void properties(ObjectSchema.Draft draft) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            draft.properties.put(name, schema());
        }
    }

    private void others(ObjectSchema.Draft draft) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            draft.others = schema();
        } else {
            draft.closed = !parser.getBooleanValue();
        }
    }

    /** One text or a list of them. */
    private List<String> texts() {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return List.of(parser.getString());
        }
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            texts.add(parser.getString());
        }
        return List.copyOf(texts);
    }
}
