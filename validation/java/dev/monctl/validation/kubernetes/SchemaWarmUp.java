package dev.monctl.validation.kubernetes;

import dev.monctl.model.output.OutputTree;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads the bundle and compiles the kinds that the charts name, while Helm loads: this thread would only wait for it.
 * What is not done in time is done when it is needed, so nothing depends on it.
 */
final class SchemaWarmUp implements Runnable {
    private static final Pattern KIND = Pattern.compile("(?m)^kind: (\\w+)");

    private final OutputTree tree;
    private final KubernetesVersion version;

    SchemaWarmUp(OutputTree tree, KubernetesVersion version) {
        this.tree = tree;
        this.version = version;
    }

    void start() {
        Thread thread = new Thread(this, "schemas");
        thread.setDaemon(true);
        // What goes wrong here goes wrong again, and is reported, where an object is judged.
        thread.setUncaughtExceptionHandler((failed, problem) -> {});
        thread.start();
    }

    @Override
    public void run() {
        SchemaBundle bundle = SchemaBundle.committed();
        for (String kind : kinds(bundle)) {
            bundle.kind(kind, version)
                    .ifPresent(known -> CompiledSchemas.committed().schema(known, version));
        }
    }

    /** Whatever has a name that stands in a template, in all its API groups: the group may be a value. */
    List<String> kinds(SchemaBundle bundle) {
        Set<String> named = new TreeSet<>();
        tree.files().keySet().stream()
                .filter(path -> path.contains("/templates/"))
                .flatMap(path -> KIND.matcher(tree.text(path)).results())
                .forEach(found -> named.add(found.group(1)));
        return bundle.kinds(version).stream()
                .filter(kind -> named.contains(kind.substring(kind.indexOf(' ') + 1)))
                .toList();
    }
}
