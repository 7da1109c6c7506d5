/** Where Alertmanager sends each alert of each system, as its rendered configuration says. */
@NullMarked
package dev.monctl.validation.route;

import org.jspecify.annotations.NullMarked;
