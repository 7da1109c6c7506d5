package dev.monctl.validation.helm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.output.OutputTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WrittenChartsTest {
    @Test
    void become_what_each_output_has() throws IOException {
        try (WrittenCharts charts = WrittenCharts.empty()) {
            lies(charts, Map.of("charts/a/x", "1", "charts/a/b/y", "2", "charts/c", "3"));
            lies(charts, Map.of("charts/a/x", "one", "charts/a/b/y", "2", "charts/c", "3"));
            // A folder that becomes a file, and a file that becomes a folder.
            lies(charts, Map.of("charts/a", "1", "charts/c/d", "4"));
            lies(charts, Map.of("charts/a/x", "1", "charts/c", "3"));
            lies(charts, Map.of());
        }
    }

    @Test
    void are_whole_though_somebody_has_cleaned_the_temporary_folder() throws IOException {
        Map<String, String> files = Map.of("charts/a/x", "1", "charts/a/y", "2");
        try (WrittenCharts charts = WrittenCharts.empty()) {
            lies(charts, files);
            Files.delete(charts.folder().inside("charts/a/y"));
            lies(charts, files);
        }
    }

    @Test
    void what_a_stranger_left_in_a_folder_goes_with_it() throws IOException {
        try (WrittenCharts charts = WrittenCharts.empty()) {
            lies(charts, Map.of("charts/a/x", "1"));
            Files.writeString(charts.folder().inside("charts/a/.DS_Store"), "");
            lies(charts, Map.of("charts/b", "2"));
        }
    }

    @Test
    void a_folder_is_used_again_unless_it_is_gone() throws IOException {
        ChartFolders folders = new ChartFolders();
        OutputTree tree = OutputTree.of(Map.of("charts/a/Chart.yaml", "name: a".getBytes(UTF_8)));
        Path first = write(folders, tree);
        assertThat(write(folders, tree)).isEqualTo(first).exists();
        TemporaryFolder.delete(first.resolve("../..").normalize());
        Path other = write(folders, tree);
        assertThat(other).isNotEqualTo(first).exists();
    }

    @Test
    void a_folder_that_is_closed_twice_is_given_to_one_only() throws IOException {
        ChartFolders folders = new ChartFolders();
        OutputTree tree = OutputTree.of(Map.of());
        ChartFolder closed = folders.write(tree);
        closed.close();
        closed.close();
        try (ChartFolder one = folders.write(tree);
                ChartFolder another = folders.write(tree)) {
            assertThat(one.chart("charts/a")).isNotEqualTo(another.chart("charts/a"));
        }
    }

    private static Path write(ChartFolders folders, OutputTree tree) throws IOException {
        try (ChartFolder folder = folders.write(tree)) {
            return folder.chart("charts/a");
        }
    }

    private static void lies(WrittenCharts charts, Map<String, String> files) throws IOException {
        TreeMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(UTF_8)));
        charts.become(bytes);
        Path root = charts.folder().root();
        Map<String, String> lying = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                lying.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        assertThat(lying).isEqualTo(files);
    }
}
