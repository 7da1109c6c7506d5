@NullMarked
package dev.monctl.cli.folder;

import org.jspecify.annotations.NullMarked;
