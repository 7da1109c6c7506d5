/** Regular expressions as Prometheus, Alertmanager, Loki and Alloy read them, which are not those of Java. */
@NullMarked
package dev.monctl.validation.regex;

import org.jspecify.annotations.NullMarked;
