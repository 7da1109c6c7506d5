@NullMarked
package dev.monctl.validation.query;

import org.jspecify.annotations.NullMarked;
