/** Values of a chart in layers: who decided each of them, and how Helm lays one layer over another. */
@NullMarked
package dev.monctl.model.values;

import org.jspecify.annotations.NullMarked;
