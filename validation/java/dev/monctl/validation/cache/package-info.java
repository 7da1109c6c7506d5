/** What monctl keeps on the machine between two runs. */
@NullMarked
package dev.monctl.validation.cache;

import org.jspecify.annotations.NullMarked;
