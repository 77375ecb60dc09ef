package org.conceptexplorer.cli;

import java.util.Locale;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.Fit;
import org.conceptexplorer.exchange.Part;
import org.conceptexplorer.export.CsvForm;
import org.conceptexplorer.export.Journal;
import org.conceptexplorer.export.SvgText;
import org.conceptexplorer.figure.LegendPlace;
import org.conceptexplorer.figure.Theme;
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.kind.ImageRow;
import org.conceptexplorer.figure.kind.LossUnit;
import picocli.CommandLine;

/** All commands, put together. */
public final class Commands {
    private final CommandLine commandLine;
    private final Terminal terminal;

    /** Commands that work with what they are given. */
    public Commands(CommandContext context) {
        terminal = context.terminal();
        CommandLine data = new CommandLine(new DataCommand())
                .addSubcommand(new DataCheckCommand(context))
                .addSubcommand(new DataDownloadCommand(context));
        commandLine = new CommandLine(new ConceptExplorerCommand())
                .addSubcommand(TrainCommand.with(context))
                .addSubcommand(new ResumeCommand(context))
                .addSubcommand(new ReproduceCommand(context))
                .addSubcommand(SweepCommand.with(context))
                .addSubcommand(new PackCommand(context))
                .addSubcommand(new ExportCommand(context))
                .addSubcommand(new ImportCommand(context))
                .addSubcommand(new EncodeCommand(context))
                .addSubcommand(new EvaluateCommand(context))
                .addSubcommand(new FiguresCommand(context))
                .addSubcommand(new FigureInfoCommand(context))
                .addSubcommand(new OpenCommand(context))
                .addSubcommand(data)
                .addSubcommand(new SelfTestCommand(context));
        FailureReport failures = new FailureReport(context.terminal());
        commandLine
                .setOut(context.terminal().out())
                .setErr(context.terminal().err())
                .setExecutionStrategy(failures)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .registerConverter(int.class, NumberConverter.whole(Integer::valueOf))
                .registerConverter(Integer.class, NumberConverter.whole(Integer::valueOf))
                .registerConverter(double.class, NumberConverter.real())
                .registerConverter(Double.class, NumberConverter.real())
                .registerConverter(Fit.class, new IdConverter<>(new Fit[] {Fit.PAD, Fit.SCALE}, Fit::id))
                .registerConverter(Part.class, new IdConverter<>(Part.values(), Part::id))
                .registerConverter(Dataset.Split.class, new IdConverter<>(Dataset.Split.values(), Commands::id))
                .registerConverter(Theme.class, new IdConverter<>(Theme.values(), Theme::id))
                .registerConverter(LegendPlace.class, new IdConverter<>(LegendPlace.values(), LegendPlace::id))
                .registerConverter(BarScale.class, new IdConverter<>(BarScale.values(), BarScale::id))
                .registerConverter(Journal.class, new IdConverter<>(Journal.values(), Journal::id))
                .registerConverter(SvgText.class, new IdConverter<>(SvgText.values(), SvgText::id))
                .registerConverter(CsvForm.Lines.class, new IdConverter<>(CsvForm.Lines.values(), CsvForm.Lines::id))
                .registerConverter(ImageRow.class, new IdConverter<>(ImageRow.values(), ImageRow::label))
                .registerConverter(LossUnit.class, new IdConverter<>(LossUnit.values(), LossUnit::id));
    }

    /**
     * Does what a command line says.
     *
     * @param arguments a command and its options
     * @return one of {@link ExitCode}
     */
    public int run(String... arguments) {
        int code = commandLine.execute(arguments);
        return terminal.tookAll() || code != ExitCode.DONE ? code : ExitCode.FAILED;
    }

    private static String id(Dataset.Split split) {
        return split.name().toLowerCase(Locale.ROOT);
    }
}
