package dev.monctl.validation.config.form;

import dev.monctl.validation.schema.ValueForm.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where something is reached. */
final class Addresses {
    private static final Pattern HOST_PORT = Pattern.compile("(?:\\[[^\\]]*]|[^:\\[\\]]*):\\w+");

    private Addresses() {}

    /** A whole one. Go would take a path alone, too, and ask nobody. */
    static Optional<Refusal> url(String text) {
        try {
            URI uri = new URI(text);
            boolean isWhole = uri.getScheme() != null && uri.getRawAuthority() != null;
            return Refusal.unless(isWhole, "is no whole URL", "write it like http://host:9090/path");
        } catch (URISyntaxException problem) {
            return Optional.of(new Refusal("is no URL", "write it like http://host:9090/path"));
        }
    }

    static Optional<Refusal> http(String text) {
        return url(text)
                .or(() -> Refusal.unless(
                        text.matches("(?i)https?://.+"),
                        "is no URL of http or https",
                        "begin it with http:// or https://"));
    }

    static Optional<Refusal> hostPort(String text) {
        return Refusal.unless(
                HOST_PORT.matcher(text).matches(), "is no host with a port", "write it like smtp.example.com:587");
    }
}
