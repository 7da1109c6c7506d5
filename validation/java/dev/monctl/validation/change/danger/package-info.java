/** Changes that Kubernetes refuses, that lose data or that interrupt the monitoring, and what to do then. */
@NullMarked
package dev.monctl.validation.change.danger;

import org.jspecify.annotations.NullMarked;
