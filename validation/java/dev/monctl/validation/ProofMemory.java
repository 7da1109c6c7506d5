package dev.monctl.validation;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.memory.Blameless;
import dev.monctl.model.output.FileReadings;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.RenderingAhead.Helms;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.ChartFolders;
import dev.monctl.validation.helm.HelmEngine;
import dev.monctl.validation.helm.RememberedHelm;
import java.io.IOException;
import java.util.List;

/**
 * What was made and judged already, for whoever proves many outputs that are nearly alike: what is the same, word for word, is
 * not made and judged again. Findings are the same with it and without.
 */
public final class ProofMemory {
    private final RememberedHelm.Memory helm = new RememberedHelm.Memory();
    private final ObjectJudge objects = new ObjectJudge();
    private final FileReadings files = new FileReadings();
    private final Blameless blameless = new Blameless();
    private final ChartFolders folders = new ChartFolders();
    private final Use use;

    private enum Use {
        ONCE,
        AGAIN_AND_AGAIN
    }

    public ProofMemory() {
        this(Use.AGAIN_AND_AGAIN);
    }

    private ProofMemory(Use use) {
        this.use = use;
    }

    /** That of a validator alone, of which nothing is left on the disk. */
    static ProofMemory ofOne() {
        return new ProofMemory(Use.ONCE);
    }

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

    /** To load a second Helm is worth its while where charts are rendered again and again. */
    Helms helms(List<Deployment> deployments) {
        return use == Use.ONCE ? Helms.enoughFor(deployments) : Helms.TWO;
    }

    ChartFolder write(OutputTree tree) throws IOException {
        return use == Use.ONCE ? ChartFolder.write(tree) : folders.write(tree);
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
