@NullMarked
package dev.monctl.validation.helm;

import org.jspecify.annotations.NullMarked;
