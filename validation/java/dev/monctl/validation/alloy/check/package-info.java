/** Whether a configuration is one that Alloy starts: names, arguments, types, references, as the catalogue has them. */
@NullMarked
package dev.monctl.validation.alloy.check;

import org.jspecify.annotations.NullMarked;
