/** Whether what rules and dashboards read is collected, and let through, on the systems that they are about. */
@NullMarked
package dev.monctl.validation.reach;

import org.jspecify.annotations.NullMarked;
