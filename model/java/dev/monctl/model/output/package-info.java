/** What monctl renders, as files in memory. */
@NullMarked
package dev.monctl.model.output;

import org.jspecify.annotations.NullMarked;
