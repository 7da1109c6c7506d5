@NullMarked
package dev.monctl.model.output;

import org.jspecify.annotations.NullMarked;
