/** Matchers of Alertmanager, as its routes and inhibitions write them. */
@NullMarked
package dev.monctl.validation.matcher;

import org.jspecify.annotations.NullMarked;
