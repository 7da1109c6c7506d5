/** Whether Helm takes the charts: it lints and renders them, in process where it can, and tells where they are wrong. */
@NullMarked
package dev.monctl.validation.helm;

import org.jspecify.annotations.NullMarked;
