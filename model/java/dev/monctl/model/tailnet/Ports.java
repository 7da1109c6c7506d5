package dev.monctl.model.tailnet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ports as a rule names them: {@code 9090,3100}, {@code 8000-8099}, {@code *}. */
public record Ports(List<Range> ranges) {
    /** Every port. */
    static final Ports ALL = new Ports(List.of(new Range(0, 65535)));

    private static final Pattern RANGE = Pattern.compile("([0-9]{1,5})(?:-([0-9]{1,5}))?");

    /** From the first to the last, both included. */
    public record Range(int first, int last) {
        @Override
        public String toString() {
            return first == last ? Integer.toString(first) : first + "-" + last;
        }
    }

    public Ports {
        ranges = List.copyOf(ranges);
    }

    static Ports of(int... ports) {
        return new Ports(IntStream.of(ports)
                .distinct()
                .mapToObj(port -> new Range(port, port))
                .toList());
    }

    /** What cannot be read may be any port: the owner's rules are Tailscale's to judge. */
    static Ports read(String text) {
        List<Range> ranges = new ArrayList<>();
        for (String part : Arrays.asList(text.split(",", -1))) {
            Matcher range = RANGE.matcher(part.strip());
            if (!range.matches()) {
                return ALL;
            }
            int first = Integer.parseInt(range.group(1));
            ranges.add(new Range(first, range.group(2) == null ? first : Integer.parseInt(range.group(2))));
        }
        return new Ports(ranges);
    }

    boolean contains(int port) {
        return ranges.stream().anyMatch(range -> range.first() <= port && port <= range.last());
    }

    boolean isAll() {
        return ranges.stream().anyMatch(range -> range.first() <= 1 && range.last() >= 65535);
    }

    /** Each of them, where they are few and single. */
    public List<Integer> each() {
        return ranges.stream().map(Range::first).toList();
    }

    @Override
    public String toString() {
        return isAll() ? "*" : ranges.stream().map(Range::toString).collect(Collectors.joining(","));
    }
}
