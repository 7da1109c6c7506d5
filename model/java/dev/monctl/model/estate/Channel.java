package dev.monctl.model.estate;

import dev.monctl.model.unit.ChannelName;
import dev.monctl.model.unit.Mention;
import org.jspecify.annotations.Nullable;

/** A Discord channel with the field that holds its webhook. */
public record Channel(
        ChannelName name, SecretField discord, @Nullable Mention mention) {}
