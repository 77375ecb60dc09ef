package org.conceptexplorer.app.saving;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.Provenance;
import org.conceptexplorer.export.batch.MakingCommand;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.training.run.RunLabel;

/**
 * Figures of runs that lie in folders.
 *
 * @param runs their folders or zips, at least one
 */
public record RunsOrigin(List<Path> runs) implements Origin {
    /** Keeps its own list. */
    public RunsOrigin {
        runs = List.copyOf(runs);
    }

    @Override
    public Provenance provenance(Figure figure, Look look, Format format) {
        String names = runs.stream().map(RunLabel::nameOf).collect(Collectors.joining(", "));
        return Provenance.of(figure.title()).with("Runs", names).with("Command", command(figure, look, format));
    }

    private String command(Figure figure, Look look, Format format) {
        List<String> words = new ArrayList<>(List.of("figures", runs.get(0).toString()));
        runs.stream().skip(1).forEach(run -> words.addAll(List.of("--compare", run.toString())));
        words.addAll(List.of("--out", ".", "--figure", figure.name()));
        words.addAll(figure.options());
        words.addAll(List.of("--format", format.id()));
        words.addAll(look.options());
        return MakingCommand.line(words);
    }
}
