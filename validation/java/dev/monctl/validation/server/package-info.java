/** What a running cluster says to what is rendered, without changing anything in it. */
@NullMarked
package dev.monctl.validation.server;

import org.jspecify.annotations.NullMarked;
