/** What is shown while a run takes long. */
@NullMarked
package dev.monctl.cli.progress;

import org.jspecify.annotations.NullMarked;
