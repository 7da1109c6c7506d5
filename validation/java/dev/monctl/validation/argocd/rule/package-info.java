/** What only Argo CD refuses, or what silently goes wrong there. */
@NullMarked
package dev.monctl.validation.argocd.rule;

import org.jspecify.annotations.NullMarked;
