package dev.monctl.model.topology;

import dev.monctl.model.unit.TailnetTag;

/** The tags of the hub's and of the spokes' machines. */
public record TailnetTags(TailnetTag hub, TailnetTag spoke) {}
