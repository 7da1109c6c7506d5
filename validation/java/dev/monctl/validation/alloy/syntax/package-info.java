/** Alloy's configuration syntax as of v1.13: texts become trees in which every node knows where it stands. */
@NullMarked
package dev.monctl.validation.alloy.syntax;

import org.jspecify.annotations.NullMarked;
