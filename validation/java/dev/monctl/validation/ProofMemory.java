package dev.monctl.validation;

import dev.monctl.model.output.FileReadings;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.helm.HelmEngine;
import dev.monctl.validation.helm.RememberedHelm;

/**
 * What was made and judged already, for whoever proves many outputs that are nearly alike: what is the same, word for word, is
 * not made and judged again. Findings are the same with it and without.
 */
public final class ProofMemory {
    private final RememberedHelm.Memory helm = new RememberedHelm.Memory();
    private final ObjectJudge objects = new ObjectJudge();
    private final FileReadings files = new FileReadings();
    private final Blameless blameless = new Blameless();

    /** A round has ended, and another one begins: what nobody asked for in it is forgotten at the end of the next. */
    public void turn() {
        helm.turn();
        objects.turn();
        files.turn();
        blameless.turn();
    }

    HelmEngine remembering(HelmEngine asked) {
        return new RememberedHelm(asked, helm);
    }

    OutputTree reading(OutputTree tree) {
        return tree.knowing(files);
    }

    ObjectJudge objects() {
        return objects;
    }

    Blameless blameless() {
        return blameless;
    }
}
