@NullMarked
package dev.monctl.validation.route;

import org.jspecify.annotations.NullMarked;
