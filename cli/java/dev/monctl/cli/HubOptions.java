package dev.monctl.cli;

import dev.monctl.cli.verify.ForwardedPorts;
import dev.monctl.cli.verify.HubAccess;
import dev.monctl.cli.verify.NamedAddresses;
import dev.monctl.cli.verify.Service;
import dev.monctl.cli.verify.Unanswered;
import dev.monctl.cli.web.EnvironmentProxies;
import dev.monctl.cli.web.WrongProxy;
import dev.monctl.model.topology.Hub;
import dev.monctl.model.unit.TimeSpan;
import dev.monctl.validation.engine.Toolbox;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Where a running hub is asked, and as whom. */
final class HubOptions {
    @Option(
            names = "--prometheus",
            paramLabel = "URL",
            converter = Address.class,
            description =
                    "Where the hub's Prometheus answers. Without --prometheus and --loki: through kubectl port-forward.")
    private @Nullable URI prometheus;

    @Option(
            names = "--loki",
            paramLabel = "URL",
            converter = Address.class,
            description = "Where the hub's Loki answers. Where only one of the two is given, only that one is asked.")
    private @Nullable URI loki;

    @Option(
            names = "--context",
            paramLabel = "NAME",
            description = "The hub's context for kubectl (default: kubectl's current one).")
    private @Nullable String context;

    @Option(
            names = "--namespace",
            paramLabel = "NAME",
            description = "The hub's namespace for kubectl (default: that of the topology).")
    private @Nullable String namespace;

    @ArgGroup
    private Credentials credentials = new Credentials();

    @Option(
            names = "--tenant",
            paramLabel = "ID",
            description = "The tenant to read, sent as X-Scope-OrgID; what monctl renders has none.")
    private @Nullable String tenant;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            defaultValue = "10s",
            converter = Patience.class,
            description = "The longest to wait for one answer (default: ${DEFAULT-VALUE}).")
    private Duration timeout = Duration.ofSeconds(10);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** A way to the hub, which is to be closed. */
    HubAccess open(Hub hub, Toolbox toolbox) throws Unanswered, WrongProxy {
        Map<String, String> headers = new TreeMap<>(credentials.headers(command));
        if (tenant != null) {
            headers.put("X-Scope-OrgID", HeaderFile.checked(command, "--tenant", tenant));
        }
        Map<Service, URI> named = new TreeMap<>();
        if (prometheus != null) {
            named.put(Service.PROMETHEUS, prometheus);
        }
        if (loki != null) {
            named.put(Service.LOKI, loki);
        }
        if (!named.isEmpty()) {
            refuseForAddresses("--context", context);
            refuseForAddresses("--namespace", namespace);
            return new NamedAddresses(named, headers, timeout, EnvironmentProxies.of(System.getenv()));
        }
        return new ForwardedPorts(
                toolbox.find("kubectl").orElseThrow(Unanswered::withoutKubectl), scope(hub), hub, headers, timeout);
    }

    private void refuseForAddresses(String option, @Nullable String value) {
        if (value != null) {
            throw new ParameterException(
                    command.commandLine(),
                    option + " is for kubectl, which is not asked where --prometheus or --loki is given");
        }
    }

    private List<String> scope(Hub hub) {
        List<String> scope = new ArrayList<>();
        if (context != null) {
            scope.add("--context=" + context);
        }
        scope.add("--namespace=" + (namespace == null ? hub.namespace() : namespace));
        return scope;
    }

    /** A password in an address would be seen by whoever lists the processes of this machine. */
    static final class Address implements ITypeConverter<URI> {
        private static final Pattern SPOKEN = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

        @Override
        public URI convert(String text) {
            URI address = parsed(text);
            if (address == null
                    || address.getHost() == null
                    || !SPOKEN.matcher(text).lookingAt()) {
                throw new TypeConversionException("that is no address; write it like http://100.64.0.2:9090");
            }
            if (address.getRawUserInfo() != null || address.getRawQuery() != null || address.getRawFragment() != null) {
                throw new TypeConversionException("an address has no user, password, '?' or '#' in it;"
                        + " give --user NAME --password-file FILE, or --bearer-token-file FILE");
            }
            return address;
        }

        private static @Nullable URI parsed(String text) {
            try {
                return new URI(text);
            } catch (URISyntaxException wrong) {
                return null;
            }
        }
    }

    /** Such as {@code 10s}. */
    static final class Patience implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            try {
                return TimeSpan.parsePositive(text).duration();
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException(String.valueOf(wrong.getMessage()));
            }
        }
    }
}
