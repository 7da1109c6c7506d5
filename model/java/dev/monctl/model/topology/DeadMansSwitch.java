package dev.monctl.model.topology;

import dev.monctl.model.unit.ChannelName;

/** Where the alert goes that always fires, so that its silence tells of the hub's own death. */
public record DeadMansSwitch(ChannelName channel) {}
