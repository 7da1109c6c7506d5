/** The help of the commands as pages for {@code man}. */
@NullMarked
package dev.monctl.cli.manual;

import org.jspecify.annotations.NullMarked;
