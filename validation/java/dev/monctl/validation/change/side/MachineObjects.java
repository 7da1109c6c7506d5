package dev.monctl.validation.change.side;

import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.change.object.EstateObject;
import dev.monctl.validation.change.object.Group;
import dev.monctl.validation.change.object.Subject;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** The files of the NixOS machines. */
final class MachineObjects {
    private static final String FOLDER = "nixos";

    private MachineObjects() {}

    static List<EstateObject> of(OutputTree tree) {
        List<EstateObject> files = new ArrayList<>();
        OutputTree below = tree.below(FOLDER);
        for (String path : below.files().keySet()) {
            int slash = path.indexOf('/');
            if (slash > 0) {
                files.add(new EstateObject(
                        Group.MACHINES,
                        path.substring(0, slash),
                        Subject.of("file", path.substring(slash + 1)),
                        JsonNodeFactory.instance.stringNode(below.text(path))));
            }
        }
        return files;
    }
}
