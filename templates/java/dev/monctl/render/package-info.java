/** Turns an estate into files: templates with holes, and each hole's value as a literal of the file's language. */
@NullMarked
package dev.monctl.render;

import org.jspecify.annotations.NullMarked;
