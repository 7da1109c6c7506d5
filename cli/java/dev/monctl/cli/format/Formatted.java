package dev.monctl.cli.format;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.SourceReading;
import dev.monctl.validation.alloy.format.Formatting;
import dev.monctl.validation.alloy.syntax.AlloyDocument;
import dev.monctl.validation.alloy.syntax.AlloyReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a text that was to be formatted.
 *
 * @param formatting null where the text is left as it is
 * @param findings why
 */
public record Formatted(@Nullable Formatting formatting, List<Finding> findings) {
    public Formatted {
        findings = List.copyOf(findings);
    }

    /** A text with mistakes is left alone, and so is one that formatting would harm. */
    public static Formatted of(SourceReading reading) {
        if (reading.source() == null) {
            return new Formatted(null, reading.findings());
        }
        AlloyDocument document = AlloyReader.read(reading.source());
        if (!document.isReadable()) {
            return new Formatted(null, document.findings());
        }
        Formatting formatting = Formatting.of(document);
        Optional<Finding> damage = formatting.isDone() ? Optional.empty() : formatting.damage();
        return damage.map(harm -> new Formatted(null, List.of(harm)))
                .orElseGet(() -> new Formatted(formatting, List.of()));
    }
}
