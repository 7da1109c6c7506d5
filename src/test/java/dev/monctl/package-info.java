@NullMarked
package dev.monctl;

import org.jspecify.annotations.NullMarked;
