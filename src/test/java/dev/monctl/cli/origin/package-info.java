/** What made a file of the output. */
@NullMarked
package dev.monctl.cli.origin;

import org.jspecify.annotations.NullMarked;
