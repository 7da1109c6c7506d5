/** Complaints: what is wrong, where, why, and what to do about it. */
@NullMarked
package dev.monctl.model.finding;

import org.jspecify.annotations.NullMarked;
