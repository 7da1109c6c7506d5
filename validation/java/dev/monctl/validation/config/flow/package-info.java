/** Who asks whom in a cluster, and whether it may. */
@NullMarked
package dev.monctl.validation.config.flow;

import org.jspecify.annotations.NullMarked;
