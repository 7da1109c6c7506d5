/** Pods from the inside: which programs run in their containers, what these are told, and the files that they find. */
@NullMarked
package dev.monctl.validation.pod;

import org.jspecify.annotations.NullMarked;
