/** Whether the modules of machines can be read by Nix, as far as that can be told without it. */
@NullMarked
package dev.monctl.validation.nix;

import org.jspecify.annotations.NullMarked;
