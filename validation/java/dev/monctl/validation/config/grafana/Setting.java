package dev.monctl.validation.config.grafana;

import dev.monctl.model.finding.Place;

/**
 * A setting of Grafana.
 *
 * @param section empty for those above all sections
 * @param called how messages name it: as the file or as the environment writes it
 */
record Setting(String section, String key, String value, String called, Place place) {}
