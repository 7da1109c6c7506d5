/** Whether a chart's values.schema.json guards its values as its values.yaml needs it. */
@NullMarked
package dev.monctl.validation.values;

import org.jspecify.annotations.NullMarked;
