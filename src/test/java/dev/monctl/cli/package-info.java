@NullMarked
package dev.monctl.cli;

import org.jspecify.annotations.NullMarked;
