package dev.monctl.validation.estate.push;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.hujson.HujsonDocument;
import dev.monctl.model.hujson.HujsonReader;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.tailnet.Expectation;
import dev.monctl.model.tailnet.OwnersSections;
import dev.monctl.model.tailnet.Reach;
import dev.monctl.model.yaml.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The policy's own tests hold: Tailscale takes none of it otherwise. */
public final class TailnetTests {
    private static final String FILE = OutputPaths.TAILNET_POLICY;

    private final HujsonDocument policy;
    private final Reach reach;

    private TailnetTests(HujsonDocument policy, Reach reach) {
        this.policy = policy;
        this.reach = reach;
    }

    /** The tests that fail, as far as the rules beside them tell. */
    public static List<Finding> judge(OutputTree tree, Estate estate) {
        if (!tree.files().containsKey(FILE)) {
            return List.of();
        }
        HujsonDocument policy = HujsonReader.read(Source.of(FILE, tree.text(FILE)));
        OwnersSections sections = OwnersSections.of(policy);
        return new TailnetTests(policy, Reach.of(sections.rules(), estate)).judge(sections);
    }

    private List<Finding> judge(OwnersSections sections) {
        List<Finding> findings = new ArrayList<>();
        for (Expectation test : sections.acceptances()) {
            if (!reach.isOpen(test.source(), test.host(), test.port())) {
                findings.add(finding(
                        test, "open, and no rule opens it", "add a rule that opens it, or take it out of accept"));
            }
        }
        for (Expectation test : sections.denials()) {
            reach.opening(test.source(), test.host(), test.port())
                    .flatMap(rule -> Optional.ofNullable(rule.written()))
                    .ifPresent(rule -> findings.add(finding(
                                    test,
                                    "closed, and a rule opens it",
                                    "let the rule name only the ports that are needed")
                            .beside(policy.place(rule, null))));
        }
        return findings;
    }

    private Finding finding(Expectation test, String what, String help) {
        return Finding.error(
                "tailscale/test",
                policy.place(test.target(), null),
                "a test expects " + test.target().text() + " " + what + ": Tailscale refuses the policy",
                help);
    }
}
