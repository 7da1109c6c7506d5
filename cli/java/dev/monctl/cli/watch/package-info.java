/** Waits for somebody to save a file. */
@NullMarked
package dev.monctl.cli.watch;

import org.jspecify.annotations.NullMarked;
