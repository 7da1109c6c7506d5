/** Changes of an estate, compared object by object. */
@NullMarked
package dev.monctl.validation.change;

import org.jspecify.annotations.NullMarked;
