/**
 * What exists in Alloy: its components, their arguments and blocks, and the functions of its language.
 *
 * <p>The facts lie in {@code validation/schemas/alloy/}: one small JSON Schema for
 * each component, read when a component is first asked for. {@code vocabulary.json} says which words they use.
 *
 * <p>The {@link dev.monctl.validation.alloy.catalog.Catalog} has {@link dev.monctl.validation.alloy.catalog.Component}s by
 * name. Each has a {@link dev.monctl.validation.alloy.catalog.Body}, which holds
 * {@link dev.monctl.validation.alloy.catalog.Argument}s and {@link dev.monctl.validation.alloy.catalog.Block}s, which have a
 * body again; and {@link dev.monctl.validation.alloy.catalog.Export}s, which other components refer to. Every one of these has
 * a {@link dev.monctl.validation.alloy.catalog.Lifespan}, the versions of Alloy in which it exists, and a
 * {@link dev.monctl.validation.alloy.catalog.Stability}, which Alloy's own flag must allow. What a value may be is a
 * {@link dev.monctl.validation.alloy.catalog.Type}.
 *
 * <p>Whether a configuration is right is not asked here. A mistake in the data is a bug of monctl, never a finding.
 */
@NullMarked
package dev.monctl.validation.alloy.catalog;

import org.jspecify.annotations.NullMarked;
