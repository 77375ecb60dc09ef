package org.conceptexplorer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs lines of the system's shell in a folder. They are handed over in a file, so that no letter is lost on the way. */
final class Shell {
    private final Path folder;
    private final Map<String, String> variables;

    /**
     * A shell.
     *
     * @param folder where it runs, and leaves what was written
     * @param variables all its environment variables
     */
    Shell(Path folder, Map<String, String> variables) {
        this.folder = folder;
        this.variables = variables;
    }

    /** What came of it. */
    record Outcome(int code, String out, String err) {}

    /** Runs lines as root, or as good as that, where what they mount is seen by nobody else; else the test is left out. */
    Outcome mounting(String lines) throws IOException, InterruptedException {
        String alone = "unshare --mount sh ";
        if (run(alone + "-c 'mount -t tmpfs none /mnt'").code() != 0) {
            alone = "unshare --user --map-root-user --mount sh ";
            assumeTrue(
                    run(alone + "-c 'mount -t tmpfs none /mnt'").code() == 0,
                    "this computer lets this user mount nothing");
        }
        return run("cat >inside.sh <<'END'\n" + lines + "\nEND\n" + alone + "inside.sh");
    }

    Outcome run(String lines) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("lines.sh"), lines + "\n");
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(List.of("/bin/sh", script.toString()))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(variables);
        Process process = builder.start();
        try {
            int code = process.waitFor(120, TimeUnit.SECONDS) ? process.exitValue() : -1;
            return new Outcome(code, Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }
}
