/** How a comparison is written. */
@NullMarked
package dev.monctl.cli.diff;

import org.jspecify.annotations.NullMarked;
