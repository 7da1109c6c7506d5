package dev.monctl.validation.nix;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.nix.NixToken.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The modules of an output: each can be read, and the files that it names lie where it looks for them. */
public final class NixModules {
    private NixModules() {}

    public static List<Finding> judge(OutputTree tree) {
        return tree.files().keySet().stream()
                .filter(path -> path.endsWith(".nix"))
                .flatMap(path -> judge(Source.of(path, tree.text(path)), tree).stream())
                .toList();
    }

    private static List<Finding> judge(Source module, OutputTree tree) {
        List<NixToken> tokens = NixLexer.read(module.text());
        List<Finding> findings =
                new ArrayList<>(new NixBrackets(module, tokens).judge().stream().toList());
        findings.addAll(new NixWords(module).judge());
        for (NixToken token : tokens) {
            if (token.kind() == Kind.PATH && !isThere(tree, resolved(module, token))) {
                findings.add(missing(module, token, tree));
            }
        }
        return findings;
    }

    private static String resolved(Source module, NixToken path) {
        Path file = Path.of(module.name()).resolveSibling(path.text()).normalize();
        return file.toString().replace('\\', '/');
    }

    private static boolean isThere(OutputTree tree, String path) {
        return tree.files().containsKey(path) || !tree.below(path).files().isEmpty();
    }

    private static Finding missing(Source module, NixToken token, OutputTree tree) {
        String folder = module.name().substring(0, module.name().lastIndexOf('/') + 1);
        List<String> beside = tree.files().keySet().stream()
                .filter(path -> path.startsWith(folder) && !path.equals(module.name()))
                .map(path -> "./" + path.substring(folder.length()))
                .toList();
        return Finding.error(
                "nix/missing-file",
                module.place(token.start(), token.end(), null),
                "the module names " + token.text() + ", which does not lie there",
                Suggestion.help(token.text(), beside, "beside it lie", "monctl render"));
    }
}
