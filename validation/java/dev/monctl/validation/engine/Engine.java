package dev.monctl.validation.engine;

import dev.monctl.model.finding.Finding;
import java.io.IOException;
import java.util.List;

/** A question that an external program answers. */
public interface Engine {
    /** The program's name, as it lies on PATH. */
    String program();

    /** What is judged, as findings name it: a path below the output folder. */
    String subject();

    /** The versions that the program may have; none where any will do. */
    default List<Pin> pins() {
        return Tool.named(program()).flatMap(tool -> tool.tested()).stream().toList();
    }

    /** Asks the program. That it cannot be run is an {@link IOException}; that it says no is a finding. */
    List<Finding> judge(Program program) throws IOException, InterruptedException;
}
