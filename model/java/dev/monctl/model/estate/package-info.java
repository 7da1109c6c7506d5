/** The estate that a topology describes: every default filled in and every reference followed. */
@NullMarked
package dev.monctl.model.estate;

import org.jspecify.annotations.NullMarked;
