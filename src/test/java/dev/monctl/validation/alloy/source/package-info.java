@NullMarked
package dev.monctl.validation.alloy.source;

import org.jspecify.annotations.NullMarked;
