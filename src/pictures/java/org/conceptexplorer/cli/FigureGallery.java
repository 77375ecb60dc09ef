package org.conceptexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.export.ProvenanceReader;
import org.conceptexplorer.model.factory.Autoencoders;

/** Makes docs/figures.md and its pictures, with the real commands, on the images this computer has. */
public final class FigureGallery {
    private static final Path PAGE = Path.of("docs", "figures.md");
    private static final String PICTURES = "docs/figures";
    private static final String RUNS = "target/gallery";
    private static final String LOOK = " --dpi 150 --out " + PICTURES;

    private record Entry(String file, String words, String options) {
        /** The run whose figure it is. */
        String run() {
            return options.substring(0, options.indexOf(' '));
        }
    }

    private static final List<Entry> ENTRIES = List.of(
            new Entry(
                    "loss",
                    "The losses of two runs",
                    "dense --compare target/gallery/conv --log --width 150mm --figure loss"),
            new Entry(
                    "reconstructions",
                    "Images, what comes back, and the difference",
                    "conv --width 150mm --rows original,reconstruction,difference --digits 0-9 --figure reconstructions"),
            new Entry(
                    "concepts",
                    "One sheet with images, reconstructions and concepts, for black-and-white print",
                    "conv --style grey --width 85mm --digits 0-9 --figure concepts"),
            new Entry(
                    "bars",
                    "Concepts alone, each image's largest bar at full height",
                    "dense --width 150mm --digits 3 --scale own --figure bars"),
            new Entry(
                    "maps-14",
                    "Where in an image each concept is active",
                    "conv --width 85mm --images 14 --figure maps"),
            new Entry(
                    "place-bars-14",
                    "The bars of all sixteen places, one over the other",
                    "conv --width 85mm --images 14 --figure place-bars"),
            new Entry(
                    "mean-activation",
                    "The mean activation of each concept for each digit",
                    "dense --width 85mm --figure mean-activation"),
            new Entry(
                    "detail-3",
                    "Everything about one image, with words of one's own",
                    "conv --style dark --width 120mm --images 3 --title 'Image 3' --caption 'A zero and its code.'"
                            + " --concept-names A,B,C,D,E,F,G,H,I,J"
                            + " --figure detail"));

    private FigureGallery() {}

    private static void run(String... arguments) {
        CommandContext context =
                new CommandContext(Datasets.standard(), Autoencoders::create, Terminal.standard(), new Interruption());
        assertThat(new Commands(context).run(arguments)).isEqualTo(ExitCode.DONE);
    }

    /** The words of a command line, with quotes around some of them. */
    private static String[] words(String line) {
        return Pattern.compile("'([^']*)'|(\\S+)")
                .matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
    }

    /** Makes all of it. */
    public static void make() throws IOException {
        StringBuilder page =
                new StringBuilder("# Figures\n\nEvery figure of a run can be drawn by name, as PNG, SVG, PDF, EPS, TIFF"
                        + " or CSV, from the window (Ctrl+E) and from the command\nline. `concept-explorer figures --help` lists all"
                        + " options; `concept-explorer figure-info FILE` prints where a figure comes from\nand what it shows, in"
                        + " words. `--for nature`, `plos` or `ieee` follows that publisher's guide and refuses what it does not"
                        + " take, such as the dark style.\n\nThis page is made by"
                        + " `./mvnw -Ppictures integration-test`, from these two runs:\n\n```\n");
        for (String architecture : List.of("dense", "conv")) {
            String command = "train --architecture " + architecture + " --epochs 2 --out " + RUNS + "/" + architecture;
            page.append("concept-explorer ").append(command).append('\n');
            if (!Files.exists(Path.of(RUNS, architecture))) {
                run(words(command));
            }
        }
        page.append("```\n");
        for (Entry entry : ENTRIES) {
            String command = "figures " + RUNS + "/" + entry.options().replaceFirst(" ", LOOK + " ");
            run(words(command));
            check(entry);
            page.append("\n## ").append(entry.words()).append("\n\n![").append(entry.words());
            page.append("](figures/").append(entry.file()).append(".png)\n\n```\nconcept-explorer ");
            page.append(command).append("\n```\n");
        }
        Files.writeString(PAGE, page);
    }

    /** The picture is of the run that the page names, with all its epochs. */
    private static void check(Entry entry) {
        Path picture = Path.of(PICTURES, entry.file() + ".png");
        assertThat(ProvenanceReader.read(picture).entries())
                .containsEntry("Network", entry.run())
                .containsEntry("Epoch", "2 of 2")
                .containsEntry("Data", "MNIST");
    }
}
