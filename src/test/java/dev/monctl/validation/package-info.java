@NullMarked
package dev.monctl.validation;

import org.jspecify.annotations.NullMarked;
