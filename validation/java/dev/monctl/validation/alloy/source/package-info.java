/** The Alloy configurations of an estate: which texts one Alloy reads, which Alloy it is, and where each line comes from. */
@NullMarked
package dev.monctl.validation.alloy.source;

import org.jspecify.annotations.NullMarked;
