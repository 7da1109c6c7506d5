/** Whether Kubernetes would take what Helm rendered: read it, hold it against the schema of its kind, then against the rules. */
@NullMarked
package dev.monctl.validation.kubernetes;

import org.jspecify.annotations.NullMarked;
