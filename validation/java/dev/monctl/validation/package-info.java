/** Whether an output is right: for Helm, for Kubernetes, for Argo CD, and as the parts of one estate. */
@NullMarked
package dev.monctl.validation;

import org.jspecify.annotations.NullMarked;
