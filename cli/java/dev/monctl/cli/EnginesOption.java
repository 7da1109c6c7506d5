package dev.monctl.cli;

import dev.monctl.validation.engine.Engines;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which external programs are asked besides what is embedded. */
final class EnginesOption {
    @Option(
            names = "--engines",
            paramLabel = "WHICH",
            defaultValue = "auto",
            converter = Converter.class,
            description = {
                "External programs that judge the output, too: auto (those that are found), off, or",
                "require:NAME,… (an error where one is missing). Default: ${DEFAULT-VALUE}."
            })
    private Engines engines = Engines.AUTO;

    Engines engines() {
        return engines;
    }

    static final class Converter implements ITypeConverter<Engines> {
        @Override
        public Engines convert(String text) {
            try {
                return Engines.parse(text);
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException(String.valueOf(wrong.getMessage()));
            }
        }
    }
}
