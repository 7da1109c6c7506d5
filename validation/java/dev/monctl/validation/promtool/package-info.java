/** The rendered unit tests of the rules, run by Prometheus' own tool. */
@NullMarked
package dev.monctl.validation.promtool;

import org.jspecify.annotations.NullMarked;
