package dev.monctl.model.topology;

import dev.monctl.model.unit.Mention;
import dev.monctl.model.unit.SecretName;
import org.jspecify.annotations.Nullable;

/** A Discord channel: the secret field with its webhook, and whom its messages call. */
public record Channel(SecretName discord, @Nullable Mention mention) {}
