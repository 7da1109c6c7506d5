/** Which labels the estate's metrics, logs and alerts have. */
@NullMarked
package dev.monctl.model.label;

import org.jspecify.annotations.NullMarked;
