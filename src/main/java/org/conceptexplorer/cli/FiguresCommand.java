package org.conceptexplorer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Journal;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.Provenance;
import org.conceptexplorer.export.batch.FigureBatch;
import org.conceptexplorer.export.batch.FigureFile;
import org.conceptexplorer.export.batch.FigureRequest;
import org.conceptexplorer.export.batch.MakingCommand;
import org.conceptexplorer.export.batch.RunMaterial;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureKinds;
import org.conceptexplorer.training.run.ConceptNotes;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFiles;
import org.conceptexplorer.training.run.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws figures of a run; the notebook's three plots if none is named. */
@Command(
        name = "figures",
        sortOptions = false,
        description = "Draw figures of a run: if none is named, its loss, reconstructions and concepts as loss.png,"
                + " reconstructions.png and concepts.png.")
final class FiguresCommand extends StandardOptions implements Callable<Integer> {
    private final CommandContext context;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "RUN", description = "The run's folder.")
    private Path run;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder for the pictures; made if it is not there.")
    private Path out;

    @Option(
            names = "--figure",
            split = ",",
            paramLabel = "NAME",
            completionCandidates = Names.class,
            description = "${COMPLETION-CANDIDATES}, or all that the run has; commas between several.")
    private List<String> figures = List.of("loss", "reconstructions", "concepts");

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "png|svg|pdf|eps|tiff|csv",
            description = "The kinds of files; png, or what --for asks for, if left out.")
    private @Nullable List<String> formats;

    @Option(
            names = "--compare",
            paramLabel = "RUN",
            description =
                    "Compare with this run: its losses in the same chart, what it makes of the same images side by"
                            + " side; may be given several times.")
    private List<Path> compared = List.of();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final ImageOptions images = new ImageOptions();

    @Mixin
    private final LossOptions losses = new LossOptions();

    @Mixin
    private final LookOptions look = new LookOptions();

    @Mixin
    private final CsvOptions csv = new CsvOptions();

    /** The names of all figures, for the help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FigureKinds.ids().iterator();
        }
    }

    FiguresCommand(CommandContext context) {
        this.context = context;
    }

    /** What was asked for, as far as it can be understood without the run. */
    private record Wish(Set<FigureKind> kinds, Set<Format> formats, FigureRequest request, Look look) {}

    @Override
    public Integer call() {
        Wish wish = wish();
        Run trained = RunFolder.read(run);
        List<Run> others = compared.stream().map(RunFolder::read).toList();
        TerminalProgress progress = new TerminalProgress(context);
        RunMaterial material =
                new RunMaterial(run, trained, context.images(), data.choice(), context.networks(), progress);
        for (int i = 0; i < others.size(); i++) {
            material.compare(compared.get(i), others.get(i));
        }
        List<FigureFile> drawn = material.draw(wish.request(), figures.contains("all"), progress);
        material.missing().ifPresent(this::tell);
        material.others().ifPresent(context.terminal()::complain);
        Look called = wish.look().calling(ConceptNames.of(ConceptNotes.read(run)));
        FigureBatch batch = new FigureBatch(drawn, wish.formats(), called, provenance(material));
        look.journal().ifPresent(this::tellFont);
        RunFiles.refuseToReplace(run, batch.targets(out));
        compared.forEach(other -> RunFiles.refuseToReplace(other, batch.targets(out)));
        return report(batch, batch.write(out, progress));
    }

    private void tell(ExplainedException reason) {
        context.terminal().complain("The losses are drawn without the level of the mean image: " + reason.getMessage());
    }

    private Wish wish() {
        try {
            Set<FigureKind> kinds = new LinkedHashSet<>();
            for (String name : figures) {
                kinds.addAll(name.equals("all") ? FigureKinds.all() : List.of(FigureKinds.parse(name)));
            }
            Look wantedLook = look.look(csv.form());
            FigureRequest request =
                    new FigureRequest(kinds, images.choice(), images.arrangement(losses.view(), wantedLook));
            return new Wish(kinds, formats(), request, wantedLook);
        } catch (ExplainedException e) {
            throw Usage.wrong(command, e);
        }
    }

    private Set<Format> formats() {
        if (formats == null) {
            return Set.of(look.journal()
                    .map(journal -> journal.guide().formats().get(0))
                    .orElse(Format.PNG));
        }
        return new LinkedHashSet<>(formats.stream().map(Format::parse).toList());
    }

    private void tellFont(Journal journal) {
        journal.guide().missingFamilies().filter(families -> !look.namesFont()).ifPresent(families -> context.terminal()
                .complain(journal.guide().name() + " asks for " + families
                        + ", which this computer does not have; Inter is used."));
    }

    private BiFunction<Figure, Format, Provenance> provenance(RunMaterial material) {
        List<String> words =
                new ArrayList<>(command.root().commandLine().getParseResult().originalArgs());
        String line = MakingCommand.line(words);
        return (figure, format) -> material.told(Provenance.of(figure.title())).with("Command", line);
    }

    private int report(FigureBatch batch, int written) {
        if (written < batch.files()) {
            context.terminal()
                    .complain("Interrupted; " + written + " of " + batch.files() + " files are in " + out
                            + ", each of them whole.");
            return ExitCode.INTERRUPTED;
        }
        int figureCount = batch.figures().size();
        String files = written == figureCount ? "" : " as " + written + " files";
        context.terminal()
                .line("Wrote " + figureCount + (figureCount == 1 ? " figure" : " figures") + files + " to " + out
                        + ".");
        return ExitCode.DONE;
    }
}
