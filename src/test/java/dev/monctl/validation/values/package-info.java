/** Tests of what is said of values and of their schemas. */
@NullMarked
package dev.monctl.validation.values;

import org.jspecify.annotations.NullMarked;
