/** Whether Alertmanager would take its configuration and its templates, and could notify somebody with them. */
@NullMarked
package dev.monctl.validation.config.alertmanager;

import org.jspecify.annotations.NullMarked;
