/** Single files that somebody names, such as those of a commit: what each of them is, and what can be told of it alone. */
@NullMarked
package dev.monctl.cli.given;

import org.jspecify.annotations.NullMarked;
