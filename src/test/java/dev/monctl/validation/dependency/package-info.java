@NullMarked
package dev.monctl.validation.dependency;

import org.jspecify.annotations.NullMarked;
