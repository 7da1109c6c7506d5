/** Whether Tailscale would take the policy of the tailnet. */
@NullMarked
package dev.monctl.validation.config.tailscale;

import org.jspecify.annotations.NullMarked;
