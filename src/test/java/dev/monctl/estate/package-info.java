@NullMarked
package dev.monctl.estate;

import org.jspecify.annotations.NullMarked;
