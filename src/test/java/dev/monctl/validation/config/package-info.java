@NullMarked
package dev.monctl.validation.config;

import org.jspecify.annotations.NullMarked;
