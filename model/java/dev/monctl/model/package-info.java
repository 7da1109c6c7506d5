@NullMarked
package dev.monctl.model;

import org.jspecify.annotations.NullMarked;
