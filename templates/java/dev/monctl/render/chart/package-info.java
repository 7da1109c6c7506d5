/** Sub-charts packed into the charts that need them, byte for byte the same on every machine. */
@NullMarked
package dev.monctl.render.chart;

import org.jspecify.annotations.NullMarked;
