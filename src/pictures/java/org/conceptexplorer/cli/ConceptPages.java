package org.conceptexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.conceptexplorer.analysis.evaluation.Measure;
import org.conceptexplorer.analysis.evaluation.Subject;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.model.factory.Autoencoders;

/**
 * Makes docs/concepts.md and its pictures, with the real commands, on MNIST:
 * {@code ./mvnw -Ppictures integration-test -Dpictures.wanted=concepts}. What was trained and evaluated for it already, in
 * target/concepts, is taken as it is: delete that folder to begin anew.
 */
public final class ConceptPages {
    private static final Path PAGE = Path.of("docs", "concepts.md");
    private static final String PICTURES = "docs/concepts";
    private static final String RUNS = "target/concepts";
    private static final double NEARLY_ALWAYS = 0.95; // of all images
    private static final int READ = 4; // the concept that the page reads with a newcomer

    /**
     * A training whose concepts are shown.
     *
     * @param title what stands above them
     * @param preset how it was trained
     * @param architecture which network
     */
    private record Shown(String title, String preset, String architecture) {}

    /** The trainings, by the names of their runs: a row more is a section more. */
    private static final Map<String, Shown> NETWORKS = new LinkedHashMap<>();

    private static final Map<String, String> FIGURES = new LinkedHashMap<>();

    static {
        NETWORKS.put("dense", new Shown("The fully connected network", "recommended", "dense"));
        NETWORKS.put("conv", new Shown("The convolutional network, with a 4×4×10 code", "recommended", "conv"));
        NETWORKS.put(
                "conv-single",
                new Shown("The convolutional network, with ten numbers as its code", "recommended", "conv-single"));
        NETWORKS.put("naming", new Shown("The fully connected network that learns names", "naming", "dense"));
        FIGURES.put("concept-cards", "What each concept is about");
        FIGURES.put("decoder-pictures", "What each concept draws");
        FIGURES.put("traversal", "What is drawn along each concept");
        FIGURES.put("concept-classes", "What each concept does for each digit");
        FIGURES.put("co-activation", "Which concepts go together");
        FIGURES.put("map", "All codes as points, by digit");
        FIGURES.put("sparsity", "How sparse the code became");
    }

    private final StringBuilder page = new StringBuilder();
    private final Map<String, JsonNode> numbers = new LinkedHashMap<>();

    private static void run(String... arguments) {
        CommandContext context =
                new CommandContext(Datasets.standard(), Autoencoders::create, Terminal.standard(), new Interruption());
        assertThat(new Commands(context).run(arguments)).isEqualTo(ExitCode.DONE);
    }

    private ConceptPages() {}

    /** Makes the page. */
    public static void make() throws IOException {
        new ConceptPages().makeThePage();
    }

    private void makeThePage() throws IOException {
        List<String> networks = List.copyOf(NETWORKS.keySet());
        Files.createDirectories(Path.of(PICTURES));
        List<String> commands = new ArrayList<>();
        for (String network : networks) {
            commands.addAll(prepare(network));
        }
        intro(commands);
        reading(numbers("dense").path("concepts").path(READ));
        scores(networks);
        for (String network : networks) {
            network(network, numbers(network));
        }
        Files.writeString(PAGE, page);
    }

    /** Trains, evaluates and draws; tells the commands. */
    private List<String> prepare(String network) throws IOException {
        String run = RUNS + "/" + network;
        Shown shown = Objects.requireNonNull(NETWORKS.get(network));
        String train = "train --preset " + shown.preset() + " --architecture " + shown.architecture()
                + " --data mnist --out " + run;
        if (!Files.exists(Path.of(run))) {
            run(train.split(" ", -1));
        }
        String evaluate = "evaluate " + run + " --json " + RUNS + "/" + network + ".json";
        if (!Files.exists(Path.of(RUNS, network + ".json"))) {
            run(evaluate.split(" ", -1));
        }
        numbers.put(
                network,
                new ObjectMapper().readTree(Path.of(RUNS, network + ".json").toFile()));
        String draw = "figures " + run + " --width 180mm --dpi 96 --out " + RUNS + "/" + network + "-figures --figure "
                + String.join(",", FIGURES.keySet());
        run(draw.split(" ", -1));
        for (String figure : FIGURES.keySet()) {
            Files.move(
                    Path.of(RUNS, network + "-figures", figure + ".png"),
                    Path.of(PICTURES, network + "-" + figure + ".png"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return List.of(train, evaluate, draw);
    }

    private void intro(List<String> commands) {
        page.append(
                "# What ten concepts came out\n\nOf each network one run on MNIST, seed 1, with the settings of its preset,"
                        + " as it came: nothing is picked. All numbers\nand pictures are the program's own, told on the 10,000"
                        + " test images; what is fitted, is fitted on training images. This\npage is made by"
                        + " `./mvnw -Ppictures integration-test -Dpictures.wanted=concepts`, from these commands:\n\n```\n");
        commands.forEach(
                command -> page.append("concept-explorer ").append(command).append('\n'));
        page.append("```\n");
    }

    /** How a newcomer finds out what a concept stands for; fails if the pictures cannot show any more what it says. */
    private void reading(JsonNode concept) {
        JsonNode strongest = concept.path("strongest_tenth");
        assertThat(strongest.path("class").asInt()).isZero();
        assertThat(strongest.path("low").doubleValue()).isGreaterThan(0.4);
        assertThat(concept.path("active").doubleValue()).isGreaterThan(0.5);
        page.append(
                        "\n## In two minutes: what concept 4 stands for\n\nA network makes ten numbers of an image, its concepts,"
                                + " and draws the image anew from these alone. What does one of\nthem stand for? Take concept 4 of"
                                + " the fully connected network, the first one below:\n\n"
                                + "1. Look at [its card](#what-each-concept-is-about). The row *highest* shows the ten test images in"
                                + " which it is strongest: zeros, thick and\n   thin, all of them leaning to the right. From *weak* to"
                                + " *strong*, and at *zero*, stand images drawn at random: those at *zero* are 1s.\n"
                                + "2. Look at [what it draws](#what-each-concept-draws). *It alone* is a ring that leans to the right."
                                + " And [along it](#what-is-drawn-along-each-concept), from left\n   to right, an upright figure leans"
                                + " over and opens to that ring, while the other nine concepts stay.\n"
                                + "3. Read its numbers. Of the tenth of all images in which it is strongest, ")
                .append(percent(strongest.path("share")))
                .append(" are 0s, where chance would give ")
                .append(percent(concept.path("purity_chance")))
                .append(". But\n   it is active in ")
                .append(percent(concept.path("active")))
                .append(
                        " of all images: other digits use it, too.\n\nSo concept 4 stands for a round stroke that leans to the"
                                + " right; a slanted 0 is its purest case. A name for it is yours to give, in the\nwindow's place"
                                + " *Concepts*; where few digits stand out, as in the names the tables below suggest, the program"
                                + " suggests one by its numbers alone.\n");
    }

    private void scores(List<String> networks) {
        JsonNode any = numbers("dense");
        page.append("\n## How good the codes are\n\n| |");
        networks.forEach(network -> page.append(' ').append(network).append(" |"));
        List<Subject> others = List.of(Subject.PCA10, Subject.PIXELS, Subject.MEAN_IMAGE, Subject.CHANCE);
        others.forEach(subject -> page.append(' ').append(subject.label()).append(" |"));
        page.append("\n|")
                .append(" --- |".repeat(1 + networks.size() + others.size()))
                .append('\n');
        for (Measure measure : Measure.values()) {
            page.append("| `").append(measure.id()).append("` |");
            networks.forEach(network -> cell(numbers(network).path("code"), measure));
            others.forEach(subject -> cell(any.path(subject.id()), measure));
            page.append('\n');
        }
        page.append('\n');
        for (Measure measure : Measure.values()) {
            page.append("- `")
                    .append(measure.id())
                    .append("` (")
                    .append(measure.unit())
                    .append("): ")
                    .append(measure.meaning())
                    .append(".\n");
        }
    }

    private void cell(JsonNode object, Measure measure) {
        JsonNode value = object.path(measure.id());
        page.append(' ')
                .append(value.isMissingNode() ? "" : value.isInt() ? value.asText() : number(value.doubleValue()))
                .append(" |");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String percent(JsonNode share) {
        assertThat(share.isNumber()).isTrue();
        return Math.round(100 * share.doubleValue()) + " %";
    }

    private void network(String network, JsonNode json) {
        JsonNode concepts = json.path("concepts");
        assertThat(concepts).hasSize(10);
        page.append("\n## ")
                .append(Objects.requireNonNull(NETWORKS.get(network)).title())
                .append("\n\n");
        verdict(json);
        page.append("\n| concept | its numbers suggest | the tenth of images where it is strongest | active in | mutual"
                + " information |\n| --- | --- | --- | --- | --- |\n");
        concepts.forEach(this::concept);
        FIGURES.forEach((figure, words) -> page.append("\n### ")
                .append(words)
                .append("\n\n![")
                .append(words)
                .append("](concepts/")
                .append(network)
                .append('-')
                .append(figure)
                .append(".png)\n"));
    }

    private void concept(JsonNode concept) {
        page.append("| ").append(concept.path("concept").asText()).append(" | ");
        if (concept.path("best_class").isNull()) {
            page.append("dead | | 0 % | |\n");
            return;
        }
        JsonNode strongest = concept.path("strongest_tenth");
        page.append(concept.path("suggested_name").asText("nothing: no few digits stand out"))
                .append(" | ")
                .append(percent(strongest.path("share")))
                .append(" are ")
                .append(strongest.path("class").asText())
                .append("s (")
                .append(percent(strongest.path("low")))
                .append(" to ")
                .append(percent(strongest.path("high")))
                .append(") | ")
                .append(percent(concept.path("active")))
                .append(" | ")
                .append(number(concept.path("mutual_information").doubleValue()))
                .append(" |\n");
    }

    /** What is good and what is bad, by the numbers alone. */
    private void verdict(JsonNode json) {
        JsonNode code = json.path("code");
        JsonNode pca = json.path("pca10");
        compare("It draws", "bce", code, pca, "than ten principal components", false);
        compare("Nearest neighbours tell the digit", "knn", code, pca, "than on ten principal components", true);
        compare(
                "The best single concept tells a digit",
                "single_concept_probe",
                code,
                pca,
                "than the best single" + " principal component",
                true);
        page.append("- An image's strongest concept tells its digit in ")
                .append(percent(code.path("matching_accuracy")))
                .append(" of the images, by chance in ")
                .append(percent(json.path("chance").path("matching_accuracy")))
                .append(": ")
                .append(
                        code.path("matching_accuracy").doubleValue() < 0.5
                                ? "these concepts are not digits, but parts and manners of writing that several digits share.\n"
                                : "most concepts stand for one digit each.\n");
        long always = 0;
        for (JsonNode concept : json.path("concepts")) {
            always += concept.path("active").doubleValue() > NEARLY_ALWAYS ? 1 : 0;
        }
        page.append("- ")
                .append(code.path("dead").asInt())
                .append(" concepts are dead; ")
                .append(always)
                .append(
                        " are active in more than 95 % of all images, so that only how active they are tells anything.\n");
    }

    private void compare(String what, String key, JsonNode code, JsonNode other, String than, boolean more) {
        double own = code.path(key).doubleValue();
        double theirs = other.path(key).doubleValue();
        assertThat(own).isPositive();
        page.append("- ")
                .append(what)
                .append(own > theirs == more ? " better " : " worse ")
                .append(than)
                .append(" (`")
                .append(key)
                .append("` ")
                .append(number(own))
                .append(" against ")
                .append(number(theirs))
                .append(").\n");
    }

    private JsonNode numbers(String network) {
        return Objects.requireNonNull(numbers.get(network), network);
    }
}
