/** The output folder on disk: written all or nothing, compared, and read as it lies there. */
@NullMarked
package dev.monctl.cli.folder;

import org.jspecify.annotations.NullMarked;
