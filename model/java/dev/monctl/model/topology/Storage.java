package dev.monctl.model.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.monctl.model.unit.Quantity;
import dev.monctl.model.unit.StorageClassName;

/** A volume claim. */
public record Storage(@JsonProperty("class") StorageClassName storageClass, Quantity size) {}
