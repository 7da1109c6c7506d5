@NullMarked
package dev.monctl.validation.alloy.check;

import org.jspecify.annotations.NullMarked;
