@NullMarked
package dev.monctl.model.yaml;

import org.jspecify.annotations.NullMarked;
