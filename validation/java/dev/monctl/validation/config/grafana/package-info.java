/** Whether Grafana would find its settings, its data sources and its dashboards, and these one another. */
@NullMarked
package dev.monctl.validation.config.grafana;

import org.jspecify.annotations.NullMarked;
