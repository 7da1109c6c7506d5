package dev.monctl.model.topology;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Turns a tree that the check has passed, defaults filled in, into records. Whatever fails here is a bug of monctl. */
final class Binding {
    private Binding() {}

    /** Looks every record up in the background, which takes as long as reading YAML and schema do. */
    static void prepare() {
        Thread lookup = new Thread(() -> Records.MAPPER.readerFor(Topology.class), "records of the topology");
        lookup.setDaemon(true);
        lookup.start();
    }

    static Topology bind(JsonNode tree) {
        return Records.MAPPER.treeToValue(tree, Topology.class);
    }

    /** A class of its own: the thread that first looks at it makes the mapper. */
    private static final class Records {
        // A mapper looks each class up once in its life, which takes longer than binding does.
        static final JsonMapper MAPPER = mapper();
    }

    private static JsonMapper mapper() {
        SimpleModule values = new SimpleModule("values");
        ValueType.binding().forEach(type -> register(values, type));
        return JsonMapper.builder()
                .addModule(values)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    private static <T> void register(SimpleModule values, ValueType<T> type) {
        values.addDeserializer(type.type(), new FromText<>(type));
        values.addKeyDeserializer(type.type(), new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return type.parse().apply(key);
            }
        });
    }

    private static final class FromText<T> extends StdDeserializer<T> {
        private final ValueType<T> type;

        FromText(ValueType<T> type) {
            super(type.type());
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return type.parse().apply(parser.getValueAsString());
        }
    }
}
