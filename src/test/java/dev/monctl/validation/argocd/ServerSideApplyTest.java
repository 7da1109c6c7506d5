package dev.monctl.validation.argocd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.Estate;
import dev.monctl.render.Renderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An object of more than 256 KiB, which a long configuration of the owner's makes, does not fit into an annotation. */
final class ServerSideApplyTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"applications", "applicationSet"})
    void no_application_keeps_a_copy_of_its_objects_in_an_annotation(String layout) throws IOException {
        Estate estate = ArgoCDCases.estate(Path.of(""), layout, folder);

        List<Application> applications =
                Applications.read(new Renderer().render(estate), "argocd").all();

        assertThat(applications).hasSize(1 + estate.clusters().size());
        assertThat(applications)
                .allSatisfy(application -> assertThat(
                                application.object().field().items("spec", "syncPolicy", "syncOptions").stream()
                                        .map(option -> option.text().orElse("")))
                        .contains("ServerSideApply=true"));
    }
}
