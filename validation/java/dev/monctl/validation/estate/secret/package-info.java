/** Whether the secrets that the spokes use, and the fields that their item has, are the same. */
@NullMarked
package dev.monctl.validation.estate.secret;

import org.jspecify.annotations.NullMarked;
