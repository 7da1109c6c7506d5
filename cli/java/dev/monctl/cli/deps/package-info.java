/** Fetches published charts, and nothing but when it is asked to. */
@NullMarked
package dev.monctl.cli.deps;

import org.jspecify.annotations.NullMarked;
