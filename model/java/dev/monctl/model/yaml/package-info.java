/** YAML with its places: read as YAML 1.2 or as Helm reads it, and with what is wrong in it told. */
@NullMarked
package dev.monctl.model.yaml;

import org.jspecify.annotations.NullMarked;
