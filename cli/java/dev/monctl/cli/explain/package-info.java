/** What can be explained: codes of findings, keys of the topology, alerts, labels and files of the output. */
@NullMarked
package dev.monctl.cli.explain;

import org.jspecify.annotations.NullMarked;
