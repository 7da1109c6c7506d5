/** Findings about the estate itself: whether it fits, reaches and alerts as its owner expects. */
@NullMarked
package dev.monctl.model.judge;

import org.jspecify.annotations.NullMarked;
