package dev.monctl.render;

import dev.monctl.model.unit.Numeric;
import dev.monctl.model.unit.TimeSpan;
import java.time.Duration;
import java.util.Locale;

/**
 * A language that a rendered file is written in. It knows how a value must be spelt there, so that what an author typed
 * arrives as data whatever characters it holds. Texts become complete literals: a template never quotes a hole itself.
 */
enum Language {
    YAML {
        @Override
        String text(String value) {
            return YamlScalar.of(value);
        }
    },
    JSON {
        @Override
        String text(String value) {
            return DoubleQuoted.of(value);
        }
    },
    HUJSON {
        @Override
        String text(String value) {
            return DoubleQuoted.of(value);
        }
    },
    ALLOY {
        @Override
        String text(String value) {
            return AlloyText.of(value);
        }
    },
    NIX {
        @Override
        String text(String value) {
            return NixText.of(value);
        }
    },
    PROMQL {
        @Override
        String text(String value) {
            return DoubleQuoted.of(value);
        }

        @Override
        String span(TimeSpan value) {
            return value.toString();
        }
    },
    MARKDOWN {
        @Override
        String text(String value) {
            return MarkdownText.of(value);
        }
    },
    SHELL {
        @Override
        String text(String value) {
            return ShellText.of(value);
        }
    };

    /** The language of a file, from its last extension before {@code .peb}. */
    static Language of(String file) {
        String name = new OutputPath(file).made();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "yaml", "yml" -> YAML;
            case "json" -> JSON;
            case "hujson" -> HUJSON;
            case "alloy" -> ALLOY;
            case "nix" -> NIX;
            case "promql" -> PROMQL;
            case "md" -> MARKDOWN;
            case "sh" -> SHELL;
            default -> throw new IllegalArgumentException("no way to escape values in " + file);
        };
    }

    /** The literal of a text. */
    abstract String text(String value);

    /** The literal of a stretch of time: a text, where the language has no spelling of its own for it. */
    String span(TimeSpan value) {
        return text(value.toString());
    }

    /** The literal of any value: numbers and booleans stay bare, what is embedded already stays as it is. */
    String literal(Object value) {
        if (value instanceof Embedded embedded) {
            return embedded.text();
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof Numeric numeric) {
            return Long.toString(numeric.number());
        }
        if (value instanceof TimeSpan span) {
            return span(span);
        }
        if (value instanceof Duration duration) {
            return span(TimeSpan.of(duration));
        }
        return text(value.toString());
    }
}
