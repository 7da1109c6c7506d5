package dev.monctl.validation.pod;

import dev.monctl.validation.document.Field;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds.
 *
 * @param entry of the ConfigMap or Secret; null where only the name of the file is known
 */
record Content(@Nullable Field entry) {
    static final Content UNKNOWN = new Content(null);
}
