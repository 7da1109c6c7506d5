@NullMarked
package dev.monctl.validation.matcher;

import org.jspecify.annotations.NullMarked;
