/** How two values differ, in the terms of Kubernetes and of the languages that lie in it. */
@NullMarked
package dev.monctl.validation.change.structure;

import org.jspecify.annotations.NullMarked;
