/** Who must reach whom in the tailnet, and what the owner's own policy says to it. */
@NullMarked
package dev.monctl.model.tailnet;

import org.jspecify.annotations.NullMarked;
