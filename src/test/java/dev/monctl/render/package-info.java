@NullMarked
package dev.monctl.render;

import org.jspecify.annotations.NullMarked;
