package dev.monctl.validation;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.alloy.check.AlloyCheck;
import dev.monctl.validation.alloy.check.LoneAlloy;
import dev.monctl.validation.alloy.source.AlloyTexts;
import dev.monctl.validation.argocd.rule.ArgoCDRules;
import dev.monctl.validation.config.program.ScriptVariables;
import dev.monctl.validation.config.tailscale.PolicyFile;
import dev.monctl.validation.dependency.Dependencies;
import dev.monctl.validation.estate.rule.RuleFile;
import dev.monctl.validation.nix.NixModules;
import dev.monctl.validation.ruletest.RuleTests;
import dev.monctl.validation.values.SchemaShape;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a file of the output is, and what all files of that kind are asked. The first kind that a path fits is its own. */
enum FileKind {
    MANIFEST("\\.monctl\\..*", "it lists what monctl wrote, and each file is held against it"),
    TEMPLATE("charts/[^/]+/templates/.*", "it is a template, and only Helm tells what comes of it"),
    CHART("charts/[^/]+/Chart\\.(yaml|lock)", "whether Helm takes the chart") {
        @Override
        List<Finding> judge(OutputTree tree, @Nullable Estate estate) {
            return Dependencies.judge(tree);
        }
    },
    VALUES_SCHEMA("charts/[^/]+/values\\.schema\\.json", "whether the values fit it") {
        @Override
        List<Finding> judge(OutputTree tree, @Nullable Estate estate) {
            return SchemaShape.judge(tree);
        }
    },
    POLICY(Pattern.quote(OutputPaths.TAILNET_POLICY), "whether its rules let every spoke reach the hub") {
        @Override
        List<Finding> judge(OutputTree tree, @Nullable Estate estate) {
            return PolicyFile.judge(tree);
        }
    },
    APPLICATION(OutputPaths.ARGO_CD + "/[^/]+\\.ya?ml", "whether Argo CD may create what its chart renders") {
        @Override
        List<Finding> judge(OutputTree tree, @Nullable Estate estate) {
            return estate == null ? List.of() : ArgoCDRules.judge(tree, estate, List.of());
        }
    },
    RULE_TEST("tests/[^/]+\\.ya?ml", "whether its tests pass, which monctl test tells") {
        @Override
        List<Finding> judge(OutputTree tree, @Nullable Estate estate) {
            return estate == null ? List.of() : RuleTests.judge(tree, estate, RuleFile.of(tree));
        }
    },
    NIX(".*\\.nix", "whether Nix takes its options") {
        @Override
        List<Finding> judge(OutputTree tree, @Nullable Estate estate) {
            return NixModules.judge(tree);
        }
    },
    ALLOY(".*\\.alloy", "whether the folders, variables and receivers that it names are there") {
        @Override
        List<Finding> judge(OutputTree tree, @Nullable Estate estate) {
            return estate == null ? alone(tree) : AlloyCheck.judge(tree, estate, List.of(), new AlloyTexts());
        }

        private List<Finding> alone(OutputTree tree) {
            return tree.files().keySet().stream()
                    .filter(path -> path.endsWith(".alloy"))
                    .flatMap(path -> LoneAlloy.of(Source.of(path, tree.text(path))).judge().stream())
                    .toList();
        }
    },
    SCRIPT(".*\\.sh", "whether a shell runs it") {
        @Override
        List<Finding> judge(OutputTree tree, @Nullable Estate estate) {
            return ScriptVariables.judge(tree);
        }
    },
    DATA(".*\\.(ya?ml|json|hujson)", "what Helm and the charts make of it"),
    NONE(".*", "nothing is asked of such files");

    private final Pattern files;
    private final String unchecked;

    FileKind(String files, String unchecked) {
        this.files = Pattern.compile(files);
        this.unchecked = unchecked;
    }

    static FileKind of(String path) {
        return Stream.of(values())
                .filter(kind -> kind.files.matcher(path).matches())
                .findFirst()
                .orElse(NONE);
    }

    /**
     * What is wrong with all of them.
     *
     * @param estate null where it is not known
     */
    List<Finding> judge(OutputTree tree, @Nullable Estate estate) {
        return List.of();
    }

    /** Whether it is a text that can be read by itself. */
    boolean isRead() {
        return this != MANIFEST && this != TEMPLATE && this != NONE;
    }

    /** What is not asked of such a file, as a part of a sentence. */
    String unchecked() {
        return unchecked;
    }
}
