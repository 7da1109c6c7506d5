/** JSON as every command prints it. */
@NullMarked
package dev.monctl.cli.json;

import org.jspecify.annotations.NullMarked;
