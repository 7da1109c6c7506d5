/** What would be rendered, and why. */
@NullMarked
package dev.monctl.cli.plan;

import org.jspecify.annotations.NullMarked;
