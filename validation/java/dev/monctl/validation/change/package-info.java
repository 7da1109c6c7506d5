/** What a change of the estate does: two sides of it, compared object by object. */
@NullMarked
package dev.monctl.validation.change;

import org.jspecify.annotations.NullMarked;
