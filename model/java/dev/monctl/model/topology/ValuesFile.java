package dev.monctl.model.topology;

import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * An owner's file of values as it lies there.
 *
 * @param root null where it says nothing, or nothing that could be read
 */
public record ValuesFile(Source source, YamlNode.@Nullable Mapping root) {}
