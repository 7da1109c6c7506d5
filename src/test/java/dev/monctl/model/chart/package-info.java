@NullMarked
package dev.monctl.model.chart;

import org.jspecify.annotations.NullMarked;
