package dev.monctl.validation.alloy.source;

import dev.monctl.model.estate.AlloyFile;
import dev.monctl.model.finding.Place;
import dev.monctl.model.unit.Version;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.pod.Container;
import dev.monctl.validation.pod.Environment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose the Alloys of a chart are. */
interface Owned {
    /** Its owner's name, as a part of a sentence. */
    String reader();

    /** The version that the topology says. */
    Version version();

    /** Where it says so. */
    Place naming();

    /** How its level of stability is set, with {@code %s} for the level; null where its owner cannot. */
    @Nullable
    String levelSetting();

    /** The variables of its container, where they are asked for here; else null. */
    @Nullable
    Environment environment(Container container);

    /** The files of the owner's that are in its texts. */
    List<AlloyFile> owners();

    /** Where the lines of a text come from that a pod finds under this name. */
    Origin origin(String name, Source text);

    /** The items of 1Password that its Secrets are made of: path to the labels of their fields. */
    Map<String, Set<String>> items();
}
