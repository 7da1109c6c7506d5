/** Sizes, times, addresses and names, each a type that only ever holds a valid one. */
@NullMarked
package dev.monctl.model.unit;

import org.jspecify.annotations.NullMarked;
