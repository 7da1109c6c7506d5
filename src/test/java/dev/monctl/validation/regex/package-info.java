@NullMarked
package dev.monctl.validation.regex;

import org.jspecify.annotations.NullMarked;
