package org.conceptexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
                    "concept-cards",
                    "What each concept is about: where it is strongest, weaker and zero",
                    "dense --width 180mm --figure concept-cards"),
            new Entry("decoder-pictures", "What each concept draws", "dense --width 150mm --figure decoder-pictures"),
            new Entry(
                    "traversal",
                    "What is drawn while one concept grows, the others as they are on average",
                    "dense --width 150mm --figure traversal"),
            new Entry("removal", "What the removal of each concept changes", "dense --width 150mm --figure removal"),
            new Entry(
                    "concept-classes",
                    "What each concept does for each digit: its mean, its median, how often it is active",
                    "dense --width 180mm --figure concept-classes"),
            new Entry(
                    "concept-classes-mean",
                    "The mean alone, for one column of a page",
                    "dense --width 85mm --figure concept-classes-mean"),
            new Entry(
                    "concept-classes-median", "The median alone", "dense --width 85mm --figure concept-classes-median"),
            new Entry(
                    "concept-classes-active",
                    "The share of images where a concept is active, alone",
                    "dense --width 85mm --figure concept-classes-active"),
            new Entry("co-activation", "Which concepts go together", "dense --width 150mm --figure co-activation"),
            new Entry("sparsity", "How sparse the code became", "dense --width 150mm --figure sparsity"),
            new Entry("map", "All codes as points, by class", "dense --width 150mm --figure map"),
            new Entry(
                    "map-concepts",
                    "All codes as points, by the strongest concept",
                    "dense --width 150mm --figure map-concepts"),
            new Entry("map-errors", "All codes as points, by error", "conv --width 150mm --figure map-errors"),
            new Entry(
                    "side-by-side",
                    "What two runs make of the same images",
                    "dense --compare target/gallery/conv --width 150mm --images 0-4 --figure side-by-side"),
            new Entry(
                    "comparison-3",
                    "One image, what comes back, and the difference",
                    "conv --width 85mm --images 3 --figure comparison"),
            new Entry(
                    "detail-3",
                    "Everything about one image, with words of one's own",
                    "conv --style dark --width 120mm --images 3 --title 'Image 3' --caption 'A zero and its code.'"
                            + " --concept-names A,B,C,D,E,F,G,H,I,J"
                            + " --figure detail"));

    private static final String PLAN =
            """
            {
              "data": "mnist",
              "settings": {"architecture": "conv", "epochs": 2, "train_images": 10000},
              "vary": {"l1": [0, 1e-3, 5e-3]},
              "seeds": 3
            }
            """;

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
        sweep(page);
        Files.writeString(PAGE, page);
    }

    /** Figures of many trainings, which the command of a sweep draws by itself. */
    private static void sweep(StringBuilder page) throws IOException {
        Path plan = Path.of(RUNS, "plan.json");
        Files.writeString(plan, PLAN);
        String command = "sweep " + RUNS + "/plan.json --out " + RUNS + "/sweep";
        run(words(command));
        page.append("\n## A sweep: what sparsity costs, and how much of it is chance\n");
        for (String figure : List.of("error-zeros", "error-seeds")) {
            Path made = Path.of(RUNS, "sweep", figure + ".png");
            assertThat(ProvenanceReader.read(made).entries().get("Sweep"))
                    .startsWith("9 trials of 3 combinations")
                    .endsWith("trained with MNIST");
            Files.copy(made, Path.of(PICTURES, figure + ".png"), StandardCopyOption.REPLACE_EXISTING);
            page.append("\n![")
                    .append(figure)
                    .append("](figures/")
                    .append(figure)
                    .append(".png)\n");
        }
        page.append("\nThe plan, as [sweeps.md](sweeps.md) describes it, and the command:\n\n```\n");
        page.append(PLAN)
                .append("```\n\n```\nconcept-explorer ")
                .append(command)
                .append("\n```\n");
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
