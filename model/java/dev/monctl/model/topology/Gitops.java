package dev.monctl.model.topology;

import dev.monctl.model.unit.GitRevision;
import dev.monctl.model.unit.GitURL;
import dev.monctl.model.unit.ObjectName;
import dev.monctl.model.unit.RepositoryPath;
import org.jspecify.annotations.Nullable;

/** Where the output lies in Git, and who deploys it. */
public record Gitops(
        GitURL repoURL,
        GitRevision targetRevision,
        RepositoryPath path,
        ObjectName project,
        ObjectName argocdNamespace,
        GitopsLayout layout,
        @Nullable ArgoCD argocd) {}
