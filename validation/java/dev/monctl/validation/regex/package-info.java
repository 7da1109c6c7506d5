/** Regular expressions as Go's programs read them. */
@NullMarked
package dev.monctl.validation.regex;

import org.jspecify.annotations.NullMarked;
