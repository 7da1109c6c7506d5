@NullMarked
package dev.monctl.model.unit;

import org.jspecify.annotations.NullMarked;
