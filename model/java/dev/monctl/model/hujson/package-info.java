/** HuJSON, the language of Tailscale's policies: JSON with comments and a comma behind the last entry. */
@NullMarked
package dev.monctl.model.hujson;

import org.jspecify.annotations.NullMarked;
