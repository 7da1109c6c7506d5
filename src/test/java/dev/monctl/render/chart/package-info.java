@NullMarked
package dev.monctl.render.chart;

import org.jspecify.annotations.NullMarked;
