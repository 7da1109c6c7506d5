/** Templates of Go as Prometheus and Alertmanager expand them: read, not run. */
@NullMarked
package dev.monctl.validation.gotemplate;

import org.jspecify.annotations.NullMarked;
