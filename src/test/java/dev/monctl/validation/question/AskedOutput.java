package dev.monctl.validation.question;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.render.Renderer;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngines;
import dev.monctl.validation.kubernetes.ManifestReader;
import dev.monctl.validation.kubernetes.Manifests;
import dev.monctl.validation.kubernetes.RenderedDeployment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a room says of an estate as it is rendered, or after a file of the output was edited. */
record AskedOutput(Estate estate, OutputTree tree) {
    static AskedOutput of(Path topology) {
        Estate estate = requireNonNull(Examined.of(topology).estate());
        return new AskedOutput(estate, new Renderer().render(estate));
    }

    /** The same where a text that stands there once was replaced. */
    AskedOutput with(String path, String from, String to) {
        String text = tree.text(path);
        assertThat(text.split(Pattern.quote(from), -1))
                .as("'%s' stands once in %s", from, path)
                .hasSize(2);
        TreeMap<String, byte[]> files = new TreeMap<>(tree.files());
        files.put(path, text.replace(from, to).getBytes(UTF_8));
        return new AskedOutput(estate, OutputTree.of(files));
    }

    /** The same with another file. */
    AskedOutput plus(String path, String text) {
        TreeMap<String, byte[]> files = new TreeMap<>(tree.files());
        files.put(path, text.getBytes(UTF_8));
        return new AskedOutput(estate, OutputTree.of(files));
    }

    List<Finding> findings(EngineRoom room, Path cache) throws IOException, InterruptedException {
        try (ChartFolder folder = ChartFolder.write(tree)) {
            ManifestReader reader = new ManifestReader(tree);
            List<RenderedDeployment> rendered = new ArrayList<>();
            for (Deployment deployment : estate.deployments()) {
                List<String> documents =
                        HelmEngines.embedded().template(folder, deployment).documents();
                Manifests read = reader.read(documents, deployment);
                rendered.add(new RenderedDeployment(deployment, read.documents(), read.objects()));
            }
            return room.judge(new Questions(tree, estate.secretItems(), rendered, folder, cache).in(room));
        }
    }
}
