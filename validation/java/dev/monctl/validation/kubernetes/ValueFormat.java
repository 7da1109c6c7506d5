package dev.monctl.validation.kubernetes;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;

/** What a schema's "format" asks of a value beyond its type. */
enum ValueFormat {
    INT32 {
        @Override
        Optional<String> refuse(Object value) {
            return range(value, BigInteger.valueOf(Integer.MIN_VALUE), BigInteger.valueOf(Integer.MAX_VALUE));
        }
    },
    INT64 {
        @Override
        Optional<String> refuse(Object value) {
            return range(value, BigInteger.valueOf(Long.MIN_VALUE), BigInteger.valueOf(Long.MAX_VALUE));
        }
    },
    BYTE {
        @Override
        Optional<String> refuse(Object value) {
            try {
                Base64.getDecoder().decode(value.toString().replace("\n", "").replace("\r", ""));
                return value.toString().replaceAll("\\s", "").length() % 4 == 0 ? Optional.empty() : notBase64();
            } catch (IllegalArgumentException problem) {
                return notBase64();
            }
        }
    },
    DATE_TIME {
        @Override
        Optional<String> refuse(Object value) {
            try {
                OffsetDateTime.parse(value.toString());
                return Optional.empty();
            } catch (DateTimeException problem) {
                return Optional.of("is no time like 2026-01-31T12:00:00Z");
            }
        }
    };

    /** Why the value does not have this format; empty where it has. */
    abstract Optional<String> refuse(Object value);

    static Optional<ValueFormat> of(ObjectSchema schema) {
        String format = schema.format();
        if (format == null) {
            return Optional.empty();
        }
        return switch (format) {
            case "int32" -> Optional.of(INT32);
            case "int64" -> Optional.of(INT64);
            case "byte" -> Optional.of(BYTE);
            case "date-time" -> Optional.of(DATE_TIME);
            default -> Optional.empty(); // "double" is any number
        };
    }

    private static Optional<String> range(Object value, BigInteger least, BigInteger most) {
        BigInteger number = value instanceof Double ? BigInteger.ZERO : new BigInteger(value.toString());
        return number.compareTo(least) < 0 || number.compareTo(most) > 0
                ? Optional.of("is not between " + least + " and " + most)
                : Optional.empty();
    }

    private static Optional<String> notBase64() {
        return Optional.of("is not base64; plain text belongs under stringData");
    }
}
