@NullMarked
package dev.monctl.validation.kubernetes;

import org.jspecify.annotations.NullMarked;
