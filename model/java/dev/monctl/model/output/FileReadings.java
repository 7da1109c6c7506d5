package dev.monctl.model.output;

import dev.monctl.model.memory.Rounds;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlDocuments;
import dev.monctl.model.yaml.YamlReader;

/** Files that were read as YAML, by their names and texts. Many judges look at the same file, and many outputs hold it. */
public final class FileReadings {
    private final Rounds<Source, YamlDocuments> read = new Rounds<>();

    /** A round has ended, and another one begins. */
    public void turn() {
        read.turn();
    }

    YamlDocuments yaml(Source source) {
        return read.recallOrMake(source, () -> YamlReader.readAll(source, Dialect.HELM));
    }
}
