package dev.monctl.validation.origin;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.topology.ValuesFiles;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.kubernetes.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds where the configurations of a deployment were written. */
public final class Origins {
    private final OutputTree tree;
    private final Deployment deployment;

    /** Of what the deployment renders to. */
    public Origins(OutputTree tree, Deployment deployment) {
        this.tree = tree;
        this.deployment = deployment;
    }

    /**
     * That of what stands in a ConfigMap or Secret.
     *
     * @param content its entry
     */
    public Origin of(Field content) {
        String text = content.text().orElse("");
        return chartFiles(content.name())
                .filter(path -> tree.text(path).strip().equals(text.strip()))
                .findFirst()
                .<Origin>map(this::verbatim)
                .orElseGet(() -> new Origin.Made(() -> templates(RenderedObject.holding(content))));
    }

    /** The files of the chart that a template may have read: those of this name outside of its templates. */
    public Stream<String> chartFiles(String name) {
        String folder = deployment.chart() + "/";
        return tree.named(name).stream()
                .filter(path -> path.startsWith(folder)
                        && !path.startsWith(folder + "templates/")
                        && !ValuesFiles.isGiven(path.substring(folder.length())));
    }

    private Origin verbatim(String path) {
        String text = tree.text(path);
        String before = text.substring(0, text.length() - text.stripLeading().length());
        return new Origin.Verbatim(Source.of(path, text), (int)
                before.chars().filter(c -> c == '\n').count());
    }

    /** The template of the object, those beside it, of which it may be made, and the values, the last one first. */
    private List<Template> templates(RenderedObject object) {
        Template own = object.template();
        List<Template> all = new ArrayList<>(List.of(own));
        String folder = own.file().substring(0, own.file().lastIndexOf('/') + 1);
        tree.below(folder.isEmpty() ? "." : folder.substring(0, folder.length() - 1)).files().keySet().stream()
                .filter(name -> !name.contains("/"))
                .map(name -> folder + name)
                .filter(path -> !path.equals(own.file()))
                .forEach(path -> all.add(template(path)));
        List<String> values = new ArrayList<>(deployment.valueFiles());
        values.add(0, deployment.chart() + "/values.yaml");
        for (int at = values.size() - 1; at >= 0; at--) {
            String path = values.get(at);
            if (tree.files().containsKey(path)) {
                all.add(template(path));
            }
        }
        return all;
    }

    private Template template(String path) {
        return new Template(path, tree.text(path).lines().toList());
    }
}
