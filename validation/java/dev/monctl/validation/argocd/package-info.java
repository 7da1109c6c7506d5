/** What Argo CD makes of its files in the output: which Applications there are, and what each deploys. */
@NullMarked
package dev.monctl.validation.argocd;

import org.jspecify.annotations.NullMarked;
