@NullMarked
package dev.monctl.validation.server;

import org.jspecify.annotations.NullMarked;
