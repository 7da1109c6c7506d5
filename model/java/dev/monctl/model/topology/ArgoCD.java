package dev.monctl.model.topology;

import dev.monctl.model.unit.MinorVersion;
import dev.monctl.model.unit.TailnetTag;

/** Where Argo CD runs. */
public record ArgoCD(MinorVersion version, TailnetTag tag) {}
