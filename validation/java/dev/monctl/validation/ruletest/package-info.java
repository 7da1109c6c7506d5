/** Whether the rendered unit tests of the alerts can be run: what promtool would refuse, told without it. */
@NullMarked
package dev.monctl.validation.ruletest;

import org.jspecify.annotations.NullMarked;
