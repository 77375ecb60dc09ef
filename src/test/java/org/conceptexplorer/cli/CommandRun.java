package org.conceptexplorer.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;

/** Runs commands in this process, with networks that follow a script. */
final class CommandRun {
    static final int SAMPLE_TRAIN_IMAGES = 10_000;
    static final int SAMPLE_TEST_IMAGES = 2_000;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Path cache;

    final List<ScriptedAutoencoder> networks = new ArrayList<>();
    final Interruption interruption = new Interruption();
    IntFunction<StepLoss> losses = step -> new StepLoss(0.5, 0.1);

    CommandRun(Path cache) {
        this.cache = cache;
    }

    int run(String arguments, String... more) {
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
        CommandContext context = new CommandContext(
                new Datasets(cache),
                (initial, objective, seed) -> {
                    networks.add(new ScriptedAutoencoder(initial, losses));
                    return networks.get(networks.size() - 1);
                },
                terminal,
                interruption);
        Stream<String> words = Arrays.stream(arguments.split(" ")).filter(word -> !word.isEmpty());
        return new Commands(context)
                .run(Stream.concat(words, Arrays.stream(more)).toArray(String[]::new));
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
