/** Whether rules, routes, data sources and dashboards of the output name labels that something sends. */
@NullMarked
package dev.monctl.validation.estate.label;

import org.jspecify.annotations.NullMarked;
