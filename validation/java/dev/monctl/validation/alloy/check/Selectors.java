package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.syntax.Statement.Block;

/** What chooses objects of Kubernetes has to say which. */
record Selectors(Site site, Block block, String whose) {
    /** Whether a block is one. */
    static boolean applies(Block block) {
        return block.name().equals("selectors");
    }

    void check() {
        if (block.attribute("label").isEmpty() && block.attribute("field").isEmpty()) {
            site.complaints()
                    .warning(
                            "alloy/selects-all",
                            block.head(),
                            whose + " has neither label nor field, so it chooses every object",
                            "an Alloy on each node that reads all pods sends each series and line once for each node",
                            "write field = \"spec.nodeName=\" + sys.env(\"NODE_NAME\"), or remove the block");
        }
    }
}
