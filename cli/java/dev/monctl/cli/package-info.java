/** The commands, and how they print what they have found. */
@NullMarked
package dev.monctl.cli;

import org.jspecify.annotations.NullMarked;
