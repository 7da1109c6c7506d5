package dev.monctl.validation.config.program;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.origin.Origins;
import dev.monctl.validation.pod.CommandLine.Argument;
import dev.monctl.validation.pod.Container;
import dev.monctl.validation.pod.Environment;
import dev.monctl.validation.pod.FilePath;
import dev.monctl.validation.pod.MountedFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A program as it will run in its container, and what is wrong with what it finds there. */
public final class ProgramRun implements Notebook {
    private static final String MISSING = "pod/missing-file";
    /** Certificates of the image's own. The token of its account is mounted where the pod asks for it. */
    private static final Pattern OF_EVERY_IMAGE = Pattern.compile("/etc/(?:ssl|pki)/|/usr/");

    private final Container container;
    private final ClusterServices services;
    private final Origins origins;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> read = new LinkedHashSet<>();

    /** A run of what the container holds. */
    public ProgramRun(Container container, ClusterServices services, OutputTree tree, Deployment deployment) {
        this.container = container;
        this.services = services;
        this.origins = new Origins(tree, deployment);
    }

    public Container container() {
        return container;
    }

    @Override
    public void add(Finding finding) {
        findings.add(finding);
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The paths of the files that the program has been seen to read. */
    public Set<String> read() {
        return Set.copyOf(read);
    }

    /** The file that a flag names. Without the flag it is the image's own, of which nothing is known. */
    public Optional<ConfigFile> configuration(String flag) {
        Optional<Argument> argument = container.commandLine().flag(flag);
        argument.ifPresent(named -> checkMounted(named));
        return argument.flatMap(named -> container.files().file(FilePath.in("/", named.value())))
                .flatMap(file -> open(file));
    }

    /** A file as the program reads it; what cannot be read of it is a finding. Nothing where its content is not known. */
    public Optional<ConfigFile> open(MountedFile file) {
        read.add(file.path());
        Field content = file.content();
        if (content == null || file.text().isEmpty()) {
            return Optional.empty();
        }
        ConfigFile config = ConfigFile.read(file, origins.of(content));
        findings.addAll(config.unreadable());
        // What is left of a broken file would be complained of for what it lacks.
        return Finding.anyIsError(config.unreadable()) ? Optional.empty() : Optional.of(config);
    }

    /** A file as the program reads it, whatever it holds. */
    public Optional<TextFile> openText(MountedFile file) {
        read.add(file.path());
        Field content = file.content();
        return content == null
                ? Optional.empty()
                : file.text().map(text -> new TextFile(file, Source.of(file.path(), text), origins.of(content)));
    }

    /** The files that a pattern matches, relative to the folder of the file that it stands in. */
    public List<MountedFile> matching(ConfigFile in, String pattern) {
        return container.files().matching(FilePath.in(FilePath.folder(in.file().path()), pattern));
    }

    private void checkMounted(Argument named) {
        String path = FilePath.in("/", named.value());
        boolean isThere = container.files().file(path).isPresent()
                || container.files().isFilledLater(path)
                || named.value().contains("$(");
        if (!isThere) {
            add(named.field()
                    .error(
                            MISSING,
                            named.field().where() + " names '" + path + "', which no volume puts there",
                            similar(path)));
        }
    }

    /** Complains of a file that a configuration names and that neither a volume holds nor every image. */
    public void require(Field name) {
        ConfigFile in = (ConfigFile) name.document();
        String path = FilePath.in(FilePath.folder(in.file().path()), name.text().orElse(""));
        read.add(path);
        boolean isOfTheImage = OF_EVERY_IMAGE.matcher(path).lookingAt();
        if (container.files().lacks(path)
                || (!isOfTheImage && !container.files().isMounted(path))) {
            add(name.error(
                    MISSING, name.where() + " is '" + path + "', a file that its pod does not have", similar(path)));
        }
    }

    /** Complains of an address in the cluster at which nothing answers. */
    public void reach(Field address) {
        services.check(address, this);
    }

    /** The same of the folder that a flag names; relative ones begin at the folder of the image. */
    public void requireVolume(String flag, String home) {
        container
                .commandLine()
                .flag(flag)
                .ifPresent(named ->
                        requireVolume(named.field().place(), named.field().where(), FilePath.in(home, named.value())));
    }

    /** Complains of a folder that the program writes into, and that no volume holds. */
    public void requireVolume(Place place, String where, String folder) {
        if (!container.files().isFilledLater(folder)) {
            add(Finding.error(
                            "pod/no-volume",
                            place,
                            container.program() + " writes into '" + folder + "' (" + where
                                    + "), but no volume is mounted there",
                            "mount a volume at it or above")
                    .because("what it writes ends with its container"));
        }
    }

    /** Complains of a variable that the container does not have: its program would put nothing in its place. */
    public void variable(String name, String where, Place place, String code) {
        Environment environment = container.environment();
        if (!environment.has(name)) {
            add(Finding.error(
                    code,
                    place,
                    where + " names the variable '" + name + "', which its container does not have",
                    Suggestion.help(name, environment.names(), "it has", "add it to env")));
        }
    }

    /** What to type instead of the path of a file that is not there. */
    public String similar(String path) {
        List<String> paths =
                container.files().files().stream().map(MountedFile::path).toList();
        return Suggestion.help(path, paths, "mounted are", "mount a volume that holds it");
    }
}
