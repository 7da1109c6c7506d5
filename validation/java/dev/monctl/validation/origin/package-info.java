/** Where the lines of a configuration that Helm rendered were written: the way back to what its author can change. */
@NullMarked
package dev.monctl.validation.origin;

import org.jspecify.annotations.NullMarked;
