/** What made a file of the output: a template, and keys of the topology. */
@NullMarked
package dev.monctl.cli.origin;

import org.jspecify.annotations.NullMarked;
