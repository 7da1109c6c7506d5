/** Ways into documents of the output, and back to the places where their words stand. */
@NullMarked
package dev.monctl.validation.document;

import org.jspecify.annotations.NullMarked;
