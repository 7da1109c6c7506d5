package dev.monctl.cli;

import dev.monctl.cli.deps.ArchiveFetch;
import dev.monctl.cli.deps.Fetched;
import dev.monctl.cli.deps.Pins;
import dev.monctl.model.chart.ArchiveFolder;
import dev.monctl.model.chart.KeptArchives;
import dev.monctl.model.topology.TopologyReader;
import dev.monctl.model.topology.TopologyReading;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Fetches the published charts that an estate with {@code agent.charts: upstream} takes, and holds them to their sums. */
@Command(
        name = "deps",
        description = {
            "Fetch the published charts that agent.charts: upstream needs.",
            "They go to chart-archives/ beside the topology and are held to chart-archives/SHA256SUMS. The first run trusts what",
            "it gets, so look at the sums before you commit the folder.",
            "A proxy is taken from HTTPS_PROXY and NO_PROXY."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  monctl deps             fetch what is missing",
            "  monctl deps --check     use no network, only look at what lies there",
            "  monctl deps --update    fetch everything again and accept new sums"
        })
final class DepsCommand implements Callable<Integer> {
    @Mixin
    private TopologyOption topology = new TopologyOption();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @ArgGroup
    private Way way = new Way();

    /** One or the other. */
    private static final class Way {
        @Option(
                names = "--check",
                description = "Use no network and write nothing; exit 1 where an archive is not as it should be.")
        private boolean check;

        @Option(
                names = "--update",
                description = "Fetch every archive again, and write its sum in place of the one that is there.")
        private boolean update;
    }

    @Option(
            names = "--mirror",
            paramLabel = "URL",
            converter = RepositoryAddress.class,
            description = "A chart repository that is asked for all charts, in place of their own.")
    private @Nullable URI mirror;

    /** Repositories are asked over the web and nothing else. */
    static final class RepositoryAddress implements ITypeConverter<URI> {
        private static final Pattern SPOKEN = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

        @Override
        public URI convert(String text) {
            try {
                URI address = new URI(text);
                if (address.getHost() != null && SPOKEN.matcher(text).lookingAt()) {
                    return address;
                }
            } catch (URISyntaxException wrong) {
                // said below, like all that is no address
            }
            throw new TypeConversionException("'" + text + "' is no address of a chart repository;"
                    + " write it like https://charts.example.com/stable");
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        TopologyReading reading = TopologyReader.read(topology.file());
        if (reading.topology() == null) {
            return report.print(reading.findings());
        }
        KeptArchives archives = reading.chartArchives();
        if (archives == null) {
            report.say("agent.charts is vendored, so there is nothing to fetch");
            return report.printIfAny(List.of());
        }
        return way.check ? report.print(archives.judge(reading.places().of("agent.charts"))) : fetch(archives.folder());
    }

    private int fetch(ArchiveFolder folder) throws InterruptedException {
        Fetched fetched = new ArchiveFetch(folder, mirror, way.update ? Pins.REPLACED : Pins.HELD).run();
        fetched.steps().forEach(report::say);
        return report.print(fetched.findings());
    }
}
