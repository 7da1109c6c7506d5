@NullMarked
package dev.monctl.model.edit;

import org.jspecify.annotations.NullMarked;
