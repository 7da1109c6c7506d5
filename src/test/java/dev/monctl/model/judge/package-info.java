@NullMarked
package dev.monctl.model.judge;

import org.jspecify.annotations.NullMarked;
