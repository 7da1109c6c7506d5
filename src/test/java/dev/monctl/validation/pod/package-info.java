@NullMarked
package dev.monctl.validation.pod;

import org.jspecify.annotations.NullMarked;
