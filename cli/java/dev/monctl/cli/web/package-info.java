/** How monctl asks over HTTP, where it is told to: through which proxy, and how much it reads. */
@NullMarked
package dev.monctl.cli.web;

import org.jspecify.annotations.NullMarked;
