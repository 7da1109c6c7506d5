package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.catalog.Catalog;
import dev.monctl.validation.alloy.source.Configuration;

/** What a configuration is judged by. */
record Setting(Configuration configuration, Catalog catalog, Edition edition) {
    static Setting of(Configuration configuration) {
        Catalog catalog = Catalog.committed();
        return new Setting(configuration, catalog, Edition.of(configuration.version(), catalog));
    }
}
