/** Which versions of other projects' work this monctl stands for, and how that is told. */
@NullMarked
package dev.monctl.cli.pinned;

import org.jspecify.annotations.NullMarked;
