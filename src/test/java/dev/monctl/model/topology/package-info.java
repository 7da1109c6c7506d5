@NullMarked
package dev.monctl.model.topology;

import org.jspecify.annotations.NullMarked;
