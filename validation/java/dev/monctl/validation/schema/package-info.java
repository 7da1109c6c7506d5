/** What a JSON Schema finds wrong with a document, told as findings. */
@NullMarked
package dev.monctl.validation.schema;

import org.jspecify.annotations.NullMarked;
