/** Whether Prometheus would take its configuration and its rules. */
@NullMarked
package dev.monctl.validation.config.prometheus;

import org.jspecify.annotations.NullMarked;
