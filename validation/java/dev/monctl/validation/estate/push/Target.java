package dev.monctl.validation.estate.push;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URL that something is delivered to, in its parts.
 *
 * @param host without the brackets of version 6, in lower case
 */
record Target(String scheme, String host, int port, String path) {
    private static final Pattern FORM =
            Pattern.compile("(https?)://(?:\\[([0-9a-fA-F:.]+)]|([^/:@\\[\\]]+))(?::(\\d{1,5}))?(/[^?#]*)?");

    static Optional<Target> of(String url) {
        Matcher form = FORM.matcher(url);
        if (!form.matches()) {
            return Optional.empty();
        }
        String scheme = form.group(1);
        String host = form.group(2) == null ? form.group(3) : form.group(2);
        int usual = scheme.equals("https") ? 443 : 80;
        return Optional.of(new Target(
                scheme,
                host.toLowerCase(Locale.ROOT),
                form.group(4) == null ? usual : Integer.parseInt(form.group(4)),
                form.group(5) == null ? "" : form.group(5)));
    }

    /** Whether this is meant by a name or address; the operator's devices are called by their first name, too. */
    boolean isAt(String name) {
        String other = name.toLowerCase(Locale.ROOT);
        return host.equals(other) || (!other.matches("[\\d.:]+") && host.startsWith(other + "."));
    }

    @Override
    public String toString() {
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
    }
}
