@NullMarked
package dev.monctl.cli.deps;

import org.jspecify.annotations.NullMarked;
