/** A program in its container, and the files that it reads there as it reads them. */
@NullMarked
package dev.monctl.validation.config.program;

import org.jspecify.annotations.NullMarked;
