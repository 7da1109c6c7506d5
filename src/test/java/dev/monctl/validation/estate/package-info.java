@NullMarked
package dev.monctl.validation.estate;

import org.jspecify.annotations.NullMarked;
