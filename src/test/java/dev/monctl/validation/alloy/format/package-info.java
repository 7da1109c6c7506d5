@NullMarked
package dev.monctl.validation.alloy.format;

import org.jspecify.annotations.NullMarked;
