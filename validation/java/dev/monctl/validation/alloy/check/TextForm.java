package dev.monctl.validation.alloy.check;

import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.alloy.catalog.Type;
import dev.monctl.validation.duration.GoDuration;
import dev.monctl.validation.regex.Re2;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that Alloy reads further. */
enum TextForm {
    DURATION("alloy/duration") {
        private static final Pattern DAYS = Pattern.compile("(\\d{1,6})([dw])");

        @Override
        Optional<Mistake> mistake(String text) {
            return GoDuration.of(text).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Mistake("is no duration that Alloy reads", "write " + instead(text)));
        }

        private static String instead(String text) {
            Matcher days = DAYS.matcher(text);
            if (days.matches()) {
                long hours = Long.parseLong(days.group(1)) * (days.group(2).equals("w") ? 168 : 24);
                return "\"" + hours + "h\"";
            }
            return text.matches("\\d+") ? "\"" + text + "s\"" : "\"30s\", \"5m\" or \"1h30m\"";
        }
    },
    REGEX("alloy/regex") {
        @Override
        Optional<Mistake> mistake(String text) {
            return Re2.refusal(text)
                    .map(why -> new Mistake(
                            why, "write it for RE2, which does not look ahead or behind, and refers to no group"));
        }
    },
    URL("alloy/url") {
        private static final Pattern FORM =
                Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(//[^\\s/?#]+([/?#]\\S*)?|///?\\S*)");
        private static final Pattern BARE = Pattern.compile("[\\w.-]+(:\\d+)?([/?]\\S*)?");

        /** Of proxies and of Docker, too. */
        private static final List<String> SCHEMES =
                List.of("http", "https", "npipe", "socks5", "socks5h", "ssh", "tcp", "unix");

        @Override
        Optional<Mistake> mistake(String text) {
            if (text.isEmpty()) {
                return Optional.empty(); // as if it were not set
            }
            Matcher url = FORM.matcher(text);
            if (!url.matches()) {
                boolean isBare = BARE.matcher(text).matches();
                return Optional.of(new Mistake(
                        "is no URL", isBare ? "write \"http://" + text + "\"" : "write \"http://host:port/path\""));
            }
            String scheme = url.group(1).toLowerCase(Locale.ROOT);
            return SCHEMES.contains(scheme)
                    ? Optional.empty()
                    : Optional.of(new Mistake(
                            "begins with no protocol that is spoken here",
                            Suggestion.help(scheme, SCHEMES, "use one of", "")));
        }
    },
    LABEL_NAME("alloy/label-name") {
        private static final Pattern FORM = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

        @Override
        Optional<Mistake> mistake(String text) {
            return FORM.matcher(text).matches()
                    ? Optional.empty()
                    : Optional.of(new Mistake(
                            "is no name of a label: it may have letters, digits and _",
                            "write \"" + text.replaceAll("[^a-zA-Z0-9_]", "_").replaceFirst("^(?=\\d|$)", "_") + "\""));
        }
    },
    BYTES("alloy/bytes") {
        private static final Pattern FORM = Pattern.compile("(?i)\\d+(?:\\.\\d+)?\\s*(?:[KMGTPE]i?B?|B)?");

        @Override
        Optional<Mistake> mistake(String text) {
            return FORM.matcher(text).matches()
                    ? Optional.empty()
                    : Optional.of(new Mistake("is no size", "write \"512KiB\" or \"10MiB\""));
        }
    };

    private final String code;

    TextForm(String code) {
        this.code = code;
    }

    /**
     * What is wrong with a text.
     *
     * @param what as the rest of a sentence about it
     */
    record Mistake(String what, String help) {}

    /** That of a type; empty where any text will do. */
    static Optional<TextForm> of(Type type) {
        for (TextForm form : values()) {
            if (type instanceof Type.Simple simple && form.name().equals(simple.name())) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    String code() {
        return code;
    }

    /** Empty where nothing is. */
    abstract Optional<Mistake> mistake(String text);
}
