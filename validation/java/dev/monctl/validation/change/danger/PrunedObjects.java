package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Changes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Objects that hold data, or on which data depends, and that Argo CD prunes since they are rendered no more. */
final class PrunedObjects implements Hazard {
    private static final String SYNC_OPTIONS = "argocd.argoproj.io/sync-options";

    @Override
    public List<Danger> in(Changes changes) {
        return changes.all().stream()
                .filter(change -> change.kind() == Change.Kind.REMOVED && !isKept(change.old()))
                // With its Application gone nothing is pruned; that is told of the Application.
                .filter(change -> !isOfGoneSpoke(change, changes))
                .flatMap(PrunedObjects::of)
                .toList();
    }

    private static boolean isKept(JsonNode object) {
        return object.path("metadata")
                .path("annotations")
                .path(SYNC_OPTIONS)
                .asString("")
                .contains("Prune=false");
    }

    private static boolean isOfGoneSpoke(Change change, Changes changes) {
        String spoke = change.spoke();
        return spoke != null && changes.goneSpokes().contains(spoke);
    }

    private static Stream<Danger> of(Change change) {
        return switch (change.subject().kind()) {
            case "PersistentVolumeClaim" -> Stream.of(claim(change));
            case "Namespace" -> Stream.of(namespace(change));
            case "StatefulSet" -> statefulSet(change);
            case "StorageClass" -> Stream.of(storageClass(change));
            case "OnePasswordItem", "Secret" -> Stream.of(secret(change));
            default -> Stream.empty();
        };
    }

    private static Danger claim(Change change) {
        return Danger.of(
                "claim-pruned",
                change,
                change.subject() + " is pruned, and what it holds is deleted with its volume"
                        + " unless the volume is retained",
                List.of(
                        "to keep it: kubectl -n " + change.subject().namespace() + " annotate pvc "
                                + change.subject().name() + " " + SYNC_OPTIONS + "=Prune=false",
                        "or copy away what must not be lost, and sync the Application"));
    }

    private static Danger namespace(Change change) {
        return Danger.of(
                "namespace-pruned",
                change,
                change.subject() + " is pruned with everything in it, claims included",
                List.of("to keep it: kubectl annotate namespace "
                        + change.subject().name() + " " + SYNC_OPTIONS + "=Prune=false"));
    }

    private static Stream<Danger> statefulSet(Change change) {
        String claims = change.old().path("spec").path("volumeClaimTemplates").values().stream()
                .map(template -> template.path("metadata").path("name").asString(""))
                .flatMap(template -> Claims.names(change, template).stream())
                .collect(Collectors.joining(", "));
        return claims.isEmpty()
                ? Stream.empty()
                : Stream.of(Danger.of(
                        "data-unused",
                        change,
                        change.subject() + " is pruned; its claims (" + claims
                                + ") stay behind with their data, and nobody reads them any more",
                        List.of(
                                "copy the data to where it is needed, if it is",
                                "kubectl -n " + change.subject().namespace() + " delete pvc "
                                        + claims.replace(",", ""))));
    }

    private static Danger storageClass(Change change) {
        return Danger.of(
                "storage-class-pruned",
                change,
                change.subject() + " is pruned; claims that are there go on, one that is made anew in it stays pending",
                List.of("kubectl get pvc -A -o wide, and see that none of "
                        + change.subject().name() + " is to be made anew"));
    }

    private static Danger secret(Change change) {
        String also = change.subject().is("Secret") ? "" : ", and the Secret of the same name with it";
        return Danger.of(
                "secret-pruned",
                change,
                change.subject() + " is pruned" + also + "; pods that use it do not start again",
                List.of("see that nothing else uses it: kubectl -n "
                        + change.subject().namespace() + " get pods -o yaml | grep "
                        + change.subject().name()));
    }
}
