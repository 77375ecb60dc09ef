package org.conceptexplorer.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Other programs that open the models, in languages of their own. Where one is not installed, its tests are skipped and
 * say so; in the profile {@code peers} they fail.
 */
public final class Peers {
    private static final String PYTHON = System.getProperty("peers.python", "/usr/bin/python3");

    private Peers() {}

    /** What a script of {@code src/test/python} prints; the test is skipped if Python or a module is missing. */
    public static String python(String module, String script, String... arguments) throws Exception {
        require(works(List.of(PYTHON, "-c", "import " + module)), "Python with " + module);
        return output(PYTHON, Path.of("src", "test", "python", script).toString(), arguments);
    }

    /** What a script of {@code src/test/node} prints; the test is skipped if Node or its modules are missing. */
    public static String node(String script, String... arguments) throws Exception {
        Path folder = Path.of("src", "test", "node");
        require(
                works(List.of("node", "--version"))
                        && folder.resolve("node_modules").toFile().isDirectory(),
                "Node with the modules of src/test/node (npm ci)");
        return output("node", folder.resolve(script).toString(), arguments);
    }

    private static void require(boolean there, String what) {
        if (Boolean.getBoolean("peers.required")) {
            assertThat(there).as(what + " is installed").isTrue();
        }
        assumeTrue(there, what + " is not installed");
    }

    private static boolean works(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static String output(String program, String script, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program, script));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
