/** External programs that judge the output a second time: found when they are there, and never through a shell. */
@NullMarked
package dev.monctl.validation.engine;

import org.jspecify.annotations.NullMarked;
