@NullMarked
package dev.monctl.cli.watch;

import org.jspecify.annotations.NullMarked;
