/** What an API server or a kubelet refuses although the schema allows it: one class, one idea. */
@NullMarked
package dev.monctl.validation.kubernetes.rule;

import org.jspecify.annotations.NullMarked;
