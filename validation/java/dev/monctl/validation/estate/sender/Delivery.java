package dev.monctl.validation.estate.sender;

import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Place;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a spoke delivers metrics or logs.
 *
 * @param url as its Alloy will read it
 * @param place where the URL comes from
 * @param identity the labels that it writes on all of them
 * @param naming where its label {@code cluster} comes from
 */
public record Delivery(
        Spoke spoke, Signal signal, String url, Place place, SortedMap<String, String> identity, Place naming) {
    public Delivery {
        identity = Collections.unmodifiableSortedMap(new TreeMap<>(identity));
    }
}
