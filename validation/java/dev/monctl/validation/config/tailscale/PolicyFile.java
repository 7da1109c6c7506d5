package dev.monctl.validation.config.tailscale;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.hujson.HujsonDocument;
import dev.monctl.model.hujson.HujsonReader;
import dev.monctl.model.hujson.HujsonValue.Obj;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlJson;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.validation.config.form.Form;
import dev.monctl.validation.document.Document;
import dev.monctl.validation.schema.LanguageSchema;
import dev.monctl.validation.schema.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** The policy of a tailnet, held against the schema of such files and the names that it defines itself. */
public record PolicyFile(String name, YamlNode root) implements Document {
    private static final class Schema {
        static final LanguageSchema POLICY = LanguageSchema.read(
                "tailscale/policy.json",
                new Vocabulary("tailscale/schema", "tailscale/schema", Form.commonAnd(PolicyForms.ALL)));
    }

    /** What is wrong with the rendered policy. That it can be read at all is for others to say. */
    public static List<Finding> judge(OutputTree tree) {
        String path = OutputPaths.TAILNET_POLICY;
        return tree.files().containsKey(path) ? judge(Source.of(path, tree.text(path))) : List.of();
    }

    static List<Finding> judge(Source text) {
        HujsonDocument policy = HujsonReader.read(text);
        if (!policy.findings().isEmpty() || !(policy.root() instanceof Obj root)) {
            return List.of();
        }
        PolicyFile file = new PolicyFile(text.name(), new HujsonTree(text, PolicyForms.KEYS).of(root));
        List<Finding> findings = new ArrayList<>(Schema.POLICY.judge(file, YamlJson.of(file.root())));
        findings.addAll(new PolicyNames(file.field()).judge());
        return findings;
    }

    @Override
    public String called() {
        return "the policy";
    }

    @Override
    public boolean isJson() {
        return true;
    }

    @Override
    public Place origin(Place written) {
        return written;
    }
}
