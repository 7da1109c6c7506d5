@NullMarked
package dev.monctl.validation.engine;

import org.jspecify.annotations.NullMarked;
