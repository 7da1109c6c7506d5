@NullMarked
package dev.monctl.validation.argocd;

import org.jspecify.annotations.NullMarked;
