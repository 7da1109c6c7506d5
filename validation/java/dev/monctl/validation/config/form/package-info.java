/** The forms of single values in configurations: durations, sizes, addresses, expressions. */
@NullMarked
package dev.monctl.validation.config.form;

import org.jspecify.annotations.NullMarked;
