/** The objects of an estate, and what becomes of them. */
@NullMarked
package dev.monctl.validation.change.object;

import org.jspecify.annotations.NullMarked;
