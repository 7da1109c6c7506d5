/** Asks a running hub what has arrived from each spoke, and holds that against the topology. */
@NullMarked
package dev.monctl.cli.verify;

import org.jspecify.annotations.NullMarked;
