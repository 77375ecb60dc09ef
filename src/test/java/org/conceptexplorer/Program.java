package org.conceptexplorer;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the whole program in a virtual machine of its own, with no display and an empty cache. */
final class Program {
    private final Path folder;
    private final List<String> before = new ArrayList<>();

    Program(Path folder) {
        this.folder = folder;
    }

    /** Starts the virtual machine through another command. */
    Program through(String... command) {
        before.addAll(List.of(command));
        return this;
    }

    Process start(String... arguments) throws IOException {
        List<String> words = new ArrayList<>(before);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Djava.awt.headless=true", "-Xmx512m", "-Xlog:class+load:file=" + classes()));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "MNIST_DIR"));
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        return builder.redirectOutput(out().toFile())
                .redirectError(err().toFile())
                .start();
    }

    int run(String... arguments) throws IOException, InterruptedException {
        return end(start(arguments));
    }

    int end(Process process) throws InterruptedException {
        try {
            return process.waitFor(120, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } finally {
            process.destroyForcibly();
        }
    }

    String output() throws IOException {
        return Files.readString(out(), Charset.defaultCharset());
    }

    String errors() throws IOException {
        return Files.readString(err(), Charset.defaultCharset());
    }

    /** The classes that were loaded, one on each line. */
    List<String> loadedClasses() throws IOException {
        return Files.readAllLines(classes());
    }

    private Path out() {
        return folder.resolve("out.txt");
    }

    private Path err() {
        return folder.resolve("err.txt");
    }

    private Path classes() {
        return folder.resolve("classes.txt");
    }
}
