/** Mistakes made on purpose in rendered files, to see whether the validation finds them. */
@NullMarked
package dev.monctl.validation.mutation;

import org.jspecify.annotations.NullMarked;
