package dev.monctl.model.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.monctl.model.unit.Quantity;
import dev.monctl.model.unit.StorageClassName;

/** The volume claim of Loki, and whether it is a filesystem of its own. */
public record LokiStorage(@JsonProperty("class") StorageClassName storageClass, Quantity size, boolean dedicated) {}
