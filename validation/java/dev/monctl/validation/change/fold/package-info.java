/** Says once what happens to many spokes alike. */
@NullMarked
package dev.monctl.validation.change.fold;

import org.jspecify.annotations.NullMarked;
