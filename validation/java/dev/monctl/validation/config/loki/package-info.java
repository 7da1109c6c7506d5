/** Whether Loki would take its configuration, start with it, and keep and delete logs as it says. */
@NullMarked
package dev.monctl.validation.config.loki;

import org.jspecify.annotations.NullMarked;
