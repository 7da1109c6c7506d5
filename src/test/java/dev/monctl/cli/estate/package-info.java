@NullMarked
package dev.monctl.cli.estate;

import org.jspecify.annotations.NullMarked;
