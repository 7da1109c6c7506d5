@NullMarked
package dev.monctl.model.finding;

import org.jspecify.annotations.NullMarked;
