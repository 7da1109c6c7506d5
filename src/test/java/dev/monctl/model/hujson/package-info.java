@NullMarked
package dev.monctl.model.hujson;

import org.jspecify.annotations.NullMarked;
