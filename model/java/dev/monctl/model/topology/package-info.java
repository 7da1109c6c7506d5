/** topology.yaml, and the owner's files that it names, as they are written. */
@NullMarked
package dev.monctl.model.topology;

import org.jspecify.annotations.NullMarked;
