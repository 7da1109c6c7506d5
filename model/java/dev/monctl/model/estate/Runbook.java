package dev.monctl.model.estate;

import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.topology.Gitops;
import dev.monctl.model.unit.WebURL;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the alerts' runbook can be read on the web, as far as the repository's address tells. */
final class Runbook {
    private static final Pattern REPOSITORY = Pattern.compile(
            "(?:[a-z]+://(?:[^@/]+@)?(?<host>[^:/]+)(?::[0-9]+)?/|[^@]+@(?<sshHost>[^:]+):)(?<path>.+?)(?:\\.git)?/?");

    private Runbook() {}

    static WebURL of(Gitops gitops) {
        Matcher repository = REPOSITORY.matcher(gitops.repoURL().toString());
        if (!repository.matches()) {
            throw new IllegalStateException("not the address of a repository: " + gitops.repoURL());
        }
        String host = repository.group("host") == null ? repository.group("sshHost") : repository.group("host");
        String blob = host.startsWith("gitlab.") ? "/-/blob/" : "/blob/";
        return WebURL.parse("https://" + host + "/" + repository.group("path") + blob + gitops.targetRevision() + "/"
                + gitops.path().resolve(OutputPaths.RUNBOOK));
    }
}
