@NullMarked
package dev.monctl.validation.promtool;

import org.jspecify.annotations.NullMarked;
