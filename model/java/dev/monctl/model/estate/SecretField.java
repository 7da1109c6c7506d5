package dev.monctl.model.estate;

import dev.monctl.model.unit.SecretKey;
import dev.monctl.model.unit.SecretName;

/** A field of a secret: what the topology calls it, and its key in the Secret. */
public record SecretField(SecretName name, SecretKey key) {}
