package org.conceptexplorer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/formats.md}, each run as written, on files of the convolutional network. */
class FormatsPageTest {
    private static final Path PAGE = Path.of("docs", "formats.md");

    private final Path folder;

    FormatsPageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void writeWhatTheyOpen() {
        write("encoder.onnx", Part.ENCODER);
        write("autoencoder.dl4j", Part.AUTOENCODER);
        write("model.json", Part.AUTOENCODER);
    }

    private void write(String name, Part part) {
        ModelFormats.forFile(Path.of(name))
                .orElseThrow()
                .writer()
                .orElseThrow()
                .write(Models.model(Architecture.CONV, part), folder.resolve(name));
    }

    @Test
    void theJavaExamplesRun() throws Exception {
        List<String> examples = examples("java");
        assertThat(java("Encode", examples.get(0))).contains("[1, 4, 4, 10]", "conv network");
        assertThat(java("Reconstruct", examples.get(1))).contains("[1, 1, 28, 28]", "[1, 10, 4, 4]");
    }

    @Test
    void theJavaScriptExampleRuns() throws Exception {
        Peers.node("tfjs_there.js");
        Path script = Files.writeString(
                folder.resolve("example.js"), examples("javascript").get(0));
        Path modules = Path.of("src", "test", "node", "node_modules").toAbsolutePath();
        assertThat(run(List.of("env", "NODE_PATH=" + modules, "node", script.toString())))
                .contains("[ 1, 28, 28, 1 ]");
    }

    @Test
    void thePageNamesEachFormat() throws IOException {
        String page = Files.readString(PAGE);
        for (ModelFormat format : ModelFormats.written()) {
            String in = format.reader().isPresent() ? "✓ | ✓ |" : "✓ | |";
            assertThat(page)
                    .contains(
                            "| `" + format.id() + "` | `" + format.extensions().get(0) + "` | " + in);
        }
    }

    private static List<String> examples(String language) throws IOException {
        List<String> examples = new ArrayList<>();
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        while (matcher.find()) {
            examples.add(matcher.group(1));
        }
        return examples;
    }

    private String java(String name, String source) throws Exception {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return run(List.of(java, "-cp", System.getProperty("java.class.path"), file.toString()));
    }

    private String run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
