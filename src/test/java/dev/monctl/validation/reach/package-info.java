@NullMarked
package dev.monctl.validation.reach;

import org.jspecify.annotations.NullMarked;
