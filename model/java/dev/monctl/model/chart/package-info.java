/** Helm charts as files: their descriptions, dependencies and archives. */
@NullMarked
package dev.monctl.model.chart;

import org.jspecify.annotations.NullMarked;
