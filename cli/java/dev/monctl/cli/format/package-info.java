/** Which files {@code monctl fmt} formats, and how they change on the disk. */
@NullMarked
package dev.monctl.cli.format;

import org.jspecify.annotations.NullMarked;
