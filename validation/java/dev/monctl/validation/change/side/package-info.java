/** Reads what one side of a comparison holds: Helm makes the objects of its charts. */
@NullMarked
package dev.monctl.validation.change.side;

import org.jspecify.annotations.NullMarked;
