package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.catalog.LabelUse;
import dev.monctl.validation.alloy.syntax.Name;
import dev.monctl.validation.alloy.syntax.Statement.Block;

/** Whether a block has its label, or none where it takes none. */
record LabelCheck(Site site, Block block, String called) {
    void check(LabelUse use) {
        Name label = block.label();
        if (use == LabelUse.NONE && label != null) {
            site.complaints()
                    .error("alloy/label", label, called + " takes no label", "remove \"" + label.text() + "\"");
        } else if (use == LabelUse.REQUIRED && label == null) {
            site.complaints()
                    .error(
                            "alloy/label",
                            block.head(),
                            called + " needs a label",
                            "write " + block.name() + " \"x\" {");
        }
    }
}
