/** What a process that works for long need not do twice. */
@NullMarked
package dev.monctl.model.memory;

import org.jspecify.annotations.NullMarked;
