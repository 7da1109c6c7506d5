/** How far a judgement is. */
@NullMarked
package dev.monctl.validation.progress;

import org.jspecify.annotations.NullMarked;
