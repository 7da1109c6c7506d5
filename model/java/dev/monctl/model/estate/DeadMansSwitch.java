package dev.monctl.model.estate;

/** Where the alert goes that always fires. */
public record DeadMansSwitch(Channel channel) {}
