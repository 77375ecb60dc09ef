package org.conceptexplorer.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.SettingChange;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingListener;
import picocli.CommandLine.Model.CommandSpec;

/** Tells a training to other programs: one JSON object a line, as docs/progress.md describes them. */
final class JsonLines implements TrainingListener {
    static final String TEXT = "text";

    private static final String JSON = "json";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Often enough for a curve that grows, seldom enough to cost nothing. */
    private static final double PERIOD_SECONDS = 0.1;

    private final PrintWriter out;
    private final Map<String, Object> first;
    private double told = Double.NEGATIVE_INFINITY;
    private int stepsPerEpoch = 1;

    /**
     * Tells nothing yet.
     *
     * @param out where lines go
     * @param first what each object begins with, such as the number of a trial
     */
    JsonLines(PrintWriter out, Map<String, Object> first) {
        this.out = out;
        this.first = first;
    }

    /**
     * The context of a command that is followed: with JSON, people's lines go to the stream of complaints.
     *
     * @param progress what was chosen: text or json
     */
    static CommandContext context(CommandContext plain, String progress, CommandSpec command) {
        if (progress.equals(TEXT)) {
            return plain;
        }
        if (!progress.equals(JSON)) {
            throw Usage.wrong(
                    command,
                    new ExplainedException("The setting progress is " + progress + ", but has to be text or json."));
        }
        Terminal terminal = plain.terminal();
        return new CommandContext(
                plain.datasets(),
                plain.networks(),
                new Terminal(terminal.err(), terminal.err(), false),
                plain.interruption(),
                plain.window());
    }

    @Override
    public void on(TrainingEvent event) {
        if (event instanceof TrainingEvent.Started started) {
            started(started);
        } else if (event instanceof TrainingEvent.Preparing part) {
            tell("preparing", Map.of("share", part.share()));
        } else if (event instanceof TrainingEvent.Stepped stepped) {
            stepped(stepped);
        } else if (event instanceof TrainingEvent.EpochEnded ended) {
            tell("epoch", epoch(ended.epoch()));
        } else if (event instanceof TrainingEvent.Changed changed) {
            tell("changed", changed(changed.change()));
        } else if (event instanceof TrainingEvent.Ended ended) {
            tell(
                    "ended",
                    Map.of(
                            "outcome",
                            ended.run().outcome().id(),
                            "step",
                            ended.run().steps().size()));
        }
    }

    private void started(TrainingEvent.Started started) {
        stepsPerEpoch = started.stepsPerEpoch();
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("epochs", started.settings().epochs());
        words.put("steps_per_epoch", started.stepsPerEpoch());
        words.put("images", started.images());
        words.put("settings", started.settings().words());
        tell("started", words);
    }

    /** The last step of an epoch is always told. */
    private void stepped(TrainingEvent.Stepped stepped) {
        boolean last = stepped.step().step() % stepsPerEpoch == 0;
        if (!last && stepped.seconds() - told < PERIOD_SECONDS) {
            return;
        }
        told = stepped.seconds();
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("step", stepped.step().step());
        words.put("epoch", stepped.step().epoch());
        words.put("loss", number(stepped.step().loss().total()));
        words.put("bce", number(stepped.step().loss().bce()));
        words.put("l1", number(stepped.step().loss().l1()));
        words.put("images", stepped.images());
        words.put("seconds", stepped.seconds());
        tell("step", words);
    }

    private static Map<String, Object> epoch(EpochRecord epoch) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("epoch", epoch.epoch());
        words.put("train_loss", epoch.trainLoss());
        words.put("train_bce", epoch.trainBce());
        words.put("train_l1", epoch.trainL1());
        words.put("validation_bce", epoch.validationBce());
        epoch.sparsity().ifPresent(codes -> words.put("zeros", codes.zeros()));
        words.put("images_per_second", epoch.imagesPerSecond());
        words.put("seconds", epoch.seconds());
        return words;
    }

    private static Map<String, Object> changed(SettingChange change) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("step", change.step());
        words.put("setting", change.setting().key());
        words.put("value", change.value());
        return words;
    }

    /** JSON has no infinity. */
    private static Object number(double value) {
        return Double.isFinite(value) ? value : String.valueOf(value);
    }

    /** Tells one thing. */
    void tell(String event, Map<String, Object> words) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("event", event);
        line.putAll(first);
        line.putAll(words);
        try {
            out.println(MAPPER.writeValueAsString(line));
            out.flush();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
