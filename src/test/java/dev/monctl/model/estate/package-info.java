@NullMarked
package dev.monctl.model.estate;

import org.jspecify.annotations.NullMarked;
