/** What there is to judge with on this machine. */
@NullMarked
package dev.monctl.cli.doctor;

import org.jspecify.annotations.NullMarked;
