@NullMarked
package dev.monctl.validation.alloy.syntax;

import org.jspecify.annotations.NullMarked;
