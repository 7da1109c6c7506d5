package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.tailnet.OwnersSections;
import dev.monctl.model.tailnet.Party;
import dev.monctl.model.topology.Places;
import dev.monctl.model.unit.TailnetMember;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether each group is defined: Tailscale refuses a policy that names one which is not. */
final class KnownGroups implements Question {
    @Override
    public List<String> reads() {
        return List.of("network.policy");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        if (estate.isPolicyUnread()) {
            return List.of();
        }
        Set<String> known = OwnersSections.of(estate.basePolicy()).groupNames();
        Map<String, String> groups = new LinkedHashMap<>();
        String owners = "network.tagOwners";
        boolean isOneList = estate.places().isWritten(owners + "[0]");
        add(groups, "network.people", estate.network().people());
        add(
                groups,
                isOneList ? owners : owners + ".hub",
                estate.network().tagOwners().hub());
        add(
                groups,
                isOneList ? owners : owners + ".spoke",
                estate.network().tagOwners().spoke());
        groups.values().removeAll(known);
        return groups.entrySet().stream()
                .map(group -> unknown(estate, group.getKey(), group.getValue(), known))
                .toList();
    }

    private static void add(Map<String, String> groups, String list, List<TailnetMember> members) {
        for (int i = 0; i < members.size(); i++) {
            Party member = Party.of(members.get(i));
            if (member.isGroup()) {
                groups.put(Places.item(list, i), member.text());
            }
        }
    }

    private static Finding unknown(Estate estate, String path, String group, Set<String> known) {
        return Finding.error(
                "network/unknown-group",
                estate.places().of(path),
                "'" + group + "' is not defined" + where(estate) + ", and Tailscale refuses a policy that names it",
                Suggestion.help(
                        group,
                        known,
                        estate.basePolicy() == null
                                ? "name users, user@example.com, or set network.policy.base to the policy that defines it"
                                : "define it in the policy's groups, or name users: user@example.com"));
    }

    private static String where(Estate estate) {
        return estate.basePolicy() == null
                ? ""
                : " in " + estate.basePolicy().source().name();
    }
}
