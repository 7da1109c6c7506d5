@NullMarked
package dev.monctl.validation.alloy.catalog;

import org.jspecify.annotations.NullMarked;
