/** Changes of the text of a topology that leave everything else in it as it stands there: comments, order, indent, line ends. */
@NullMarked
package dev.monctl.model.edit;

import org.jspecify.annotations.NullMarked;
