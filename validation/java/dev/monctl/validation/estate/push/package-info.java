/** The way of what spokes deliver: out of the tailnet, through the hub's policies and ports, to a program that takes it. */
@NullMarked
package dev.monctl.validation.estate.push;

import org.jspecify.annotations.NullMarked;
