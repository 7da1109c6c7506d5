package dev.monctl.cli;

import dev.monctl.cli.estate.Interview;
import dev.monctl.cli.estate.Question;
import dev.monctl.cli.repository.Repository;
import dev.monctl.model.unit.ClusterName;
import dev.monctl.model.unit.GitURL;
import dev.monctl.model.unit.LabelValue;
import dev.monctl.model.unit.Name;
import dev.monctl.model.unit.OnePasswordTitle;
import dev.monctl.model.unit.Quantity;
import dev.monctl.model.unit.RepositoryPath;
import dev.monctl.model.unit.TailnetAddress;
import dev.monctl.model.unit.TailnetMember;
import dev.monctl.render.NewEstate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is to be known of a new estate, each by a flag or by a question. */
final class NewEstateOptions {
    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What the estate is called (default: like the folder).")
    private @Nullable String name;

    @Option(names = "--cluster", paramLabel = "NAME", description = "What the hub's cluster is called (default: hub).")
    private @Nullable String cluster;

    @Option(
            names = "--environment",
            paramLabel = "NAME",
            description = "The label environment of the hub's own metrics and logs (default: production).")
    private @Nullable String environment;

    @Option(names = "--address", paramLabel = "ADDRESS", description = "The hub's address in the tailnet. Needed.")
    private @Nullable String address;

    @Option(
            names = "--repo",
            paramLabel = "URL",
            description = "The Git repository that Argo CD reads (default: where this one was cloned from). Needed.")
    private @Nullable String repo;

    @Option(
            names = "--tag-owner",
            paramLabel = "MEMBER",
            description = "Who may tag devices in the tailnet, such as you@example.com. Needed.")
    private @Nullable String tagOwner;

    @Option(names = "--vault", paramLabel = "VAULT", description = "The vault of 1Password (default: monitoring).")
    private @Nullable String vault;

    @Option(names = "--item", paramLabel = "ITEM", description = "The item in it (default: monitoring-hub).")
    private @Nullable String item;

    @Option(names = "--disk", paramLabel = "SIZE", description = "The disk of the hub's node (default: 80Gi).")
    private @Nullable String disk;

    @Option(names = "--stages", paramLabel = "NAME,…", description = "The stages (default: production).")
    private @Nullable String stages;

    private static final Question<ClusterName> CLUSTER =
            new Question<>("--cluster", "What the hub's cluster is called", "hub", ClusterName::parse);
    private static final Question<LabelValue> ENVIRONMENT =
            new Question<>("--environment", "Its environment", "production", LabelValue::parse);
    private static final Question<TailnetAddress> ADDRESS =
            new Question<>("--address", "Its address in the tailnet (tailscale ip -4)", null, TailnetAddress::parse);
    private static final Question<TailnetMember> TAG_OWNER = new Question<>(
            "--tag-owner", "Who may tag devices in the tailnet (you@example.com)", null, TailnetMember::parse);
    private static final Question<OnePasswordTitle> VAULT =
            new Question<>("--vault", "Vault of 1Password", "monitoring", OnePasswordTitle::parse);
    private static final Question<OnePasswordTitle> ITEM =
            new Question<>("--item", "Item in it", "monitoring-hub", OnePasswordTitle::parse);
    private static final Question<Quantity> DISK =
            new Question<>("--disk", "Disk of the hub's node", "80Gi", Quantity::parse);
    private static final Question<List<Name>> STAGES =
            new Question<>("--stages", "Stages, with commas", "production", NewEstateOptions::names);

    List<Question<?>> questions(Repository repository) {
        return List.of(
                name(repository),
                CLUSTER,
                ENVIRONMENT,
                ADDRESS,
                repo(repository),
                TAG_OWNER,
                VAULT,
                ITEM,
                DISK,
                STAGES);
    }

    private static Question<Name> name(Repository repository) {
        String usual = repository.current().getFileName() == null
                ? "estate"
                : repository
                        .current()
                        .getFileName()
                        .toString()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
        String trimmed = usual.replaceAll("^-+|-+$", "");
        return new Question<>(
                "--name", "What the estate is called", trimmed.isEmpty() ? "estate" : trimmed, Name::parse);
    }

    private static Question<GitURL> repo(Repository repository) {
        return new Question<>(
                "--repo",
                "The Git repository that Argo CD reads",
                repository.origin().orElse(null),
                GitURL::parse);
    }

    private static List<Name> names(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .map(Name::parse)
                .distinct()
                .toList();
    }

    /** What the flags say. */
    Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "--name", name);
        put(given, "--cluster", cluster);
        put(given, "--environment", environment);
        put(given, "--address", address);
        put(given, "--repo", repo);
        put(given, "--tag-owner", tagOwner);
        put(given, "--vault", vault);
        put(given, "--item", item);
        put(given, "--disk", disk);
        put(given, "--stages", stages);
        return given;
    }

    private static void put(Map<String, String> given, String flag, @Nullable String value) {
        if (value != null) {
            given.put(flag, value);
        }
    }

    /** Throws an {@link IllegalArgumentException} for an answer that is none. */
    NewEstate estate(Interview interview, Repository repository, String out) {
        return new NewEstate(
                interview.answer(name(repository)),
                interview.answer(CLUSTER),
                interview.answer(ENVIRONMENT),
                interview.answer(ADDRESS),
                interview.answer(repo(repository)),
                RepositoryPath.parse(repository.path(out)),
                interview.answer(TAG_OWNER),
                interview.answer(VAULT),
                interview.answer(ITEM),
                interview.answer(DISK),
                interview.answer(STAGES));
    }
}
