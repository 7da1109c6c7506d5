/** What was read and can be looked into: values with the way to them and the place that they come from. */
@NullMarked
package dev.monctl.validation.document;

import org.jspecify.annotations.NullMarked;
