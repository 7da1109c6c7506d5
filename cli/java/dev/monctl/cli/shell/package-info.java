/** What shells learn about the commands, to complete them while they are typed. */
@NullMarked
package dev.monctl.cli.shell;

import org.jspecify.annotations.NullMarked;
