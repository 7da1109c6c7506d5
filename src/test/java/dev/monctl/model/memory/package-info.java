@NullMarked
package dev.monctl.model.memory;

import org.jspecify.annotations.NullMarked;
