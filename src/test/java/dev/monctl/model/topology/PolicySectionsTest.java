package dev.monctl.model.topology;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.hujson.HujsonReader;
import dev.monctl.model.hujson.HujsonValue.Member;
import dev.monctl.model.hujson.HujsonValue.Obj;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.topology.BasePolicyReader.Section;
import dev.monctl.model.yaml.Source;
import dev.monctl.render.Renderer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shape that is asked of an owner's policy is that of the entries which are merged into it. */
final class PolicySectionsTest {
    @Test
    void the_sections_that_are_rendered_are_those_that_are_looked_at_in_the_owners_policy() {
        List<Member> rendered = sections();

        assertThat(rendered)
                .extracting(section -> section.key().text())
                .containsExactlyElementsOf(
                        BasePolicyReader.SECTIONS.stream().map(Section::name).toList());
        assertThat(rendered)
                .zipSatisfy(
                        BasePolicyReader.SECTIONS,
                        (section, expected) -> assertThat(section.value()).isInstanceOf(expected.kind()));
    }

    private static List<Member> sections() {
        var estate = requireNonNull(Examined.of(Path.of("topology.yaml")).estate());
        String policy = new Renderer().render(estate).text("tailscale/policy.hujson");
        Obj root = (Obj) requireNonNull(
                HujsonReader.read(Source.of("policy.hujson", policy)).root());
        return root.members();
    }
}
