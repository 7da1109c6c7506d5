/** Fetches published charts: the only room of monctl that uses a network, and only when it is asked to. */
@NullMarked
package dev.monctl.cli.deps;

import org.jspecify.annotations.NullMarked;
