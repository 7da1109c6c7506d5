/** What needs the whole estate to be seen: whether its parts fit together. */
@NullMarked
package dev.monctl.validation.estate;

import org.jspecify.annotations.NullMarked;
