/** The spokes as the output has them: where each really delivers, and under which labels. */
@NullMarked
package dev.monctl.validation.estate.sender;

import org.jspecify.annotations.NullMarked;
