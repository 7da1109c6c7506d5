package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Changes;
import dev.monctl.validation.change.object.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The hub takes metrics or logs somewhere else, and a spoke pushes into the void until it knows. */
final class MovedReceivers implements Hazard {
    private static final Pattern ADDRESS =
            Pattern.compile("url\\s*=\\s*\"(https?://[^/\"]+)(/[^\"]*push|/[^\"]*write)\"");

    @Override
    public List<Danger> in(Changes changes) {
        return changes.all().stream()
                .filter(change -> change.group() == Group.CLUSTERS || change.group() == Group.MACHINES)
                .flatMap(change -> of(change, changes))
                .toList();
    }

    private static Stream<Danger> of(Change change, Changes changes) {
        AlloyFiles files = AlloyFiles.of(change);
        if (!files.areBoth()) {
            return Stream.empty();
        }
        Map<String, String> before = addresses(files.before());
        Map<String, String> after = addresses(files.after());
        List<String> moved = new ArrayList<>();
        before.forEach((path, address) -> {
            String other = after.getOrDefault(path, address);
            if (!other.equals(address)) {
                String what = path.endsWith("write") ? "metrics" : "logs";
                moved.add(what + " at " + other + " instead of " + address);
            }
        });
        return moved.isEmpty() ? Stream.empty() : Stream.of(danger(change, moved, changes));
    }

    private static Map<String, String> addresses(String alloy) {
        Map<String, String> addresses = new LinkedHashMap<>();
        ADDRESS.matcher(alloy).results().forEach(match -> addresses.put(match.group(2), match.group(1)));
        return addresses;
    }

    private static Danger danger(Change change, List<String> moved, Changes changes) {
        List<String> steps = new ArrayList<>();
        if (changes.all().stream().anyMatch(each -> each.group() == Group.TAILNET)) {
            steps.add("apply tailscale/policy.hujson: it opens the new way");
        }
        steps.add("sync the hub");
        steps.add(
                change.group() == Group.MACHINES
                        ? "nixos-rebuild switch on the machine right after it"
                        : "sync the spoke's Application right after it");
        steps.add(
                change.group() == Group.MACHINES
                        ? "see that its samples arrive: what was collected meanwhile is delivered then"
                        : "keep the time between short: Alloy restarts with the new address, and samples that wait until"
                                + " then are lost; log lines are read again");
        return Danger.of(
                "receiver-moves",
                change,
                "the hub takes " + String.join(", and ", moved) + ": a spoke's push fails until it has the new address",
                steps);
    }
}
