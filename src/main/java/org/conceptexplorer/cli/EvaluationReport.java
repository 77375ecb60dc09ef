package org.conceptexplorer.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.conceptexplorer.analysis.concept.ConceptUse;
import org.conceptexplorer.analysis.evaluation.Evaluation;
import org.conceptexplorer.analysis.evaluation.LabelNumbers;
import org.conceptexplorer.analysis.evaluation.Measure;
import org.conceptexplorer.analysis.evaluation.Scores;
import org.conceptexplorer.analysis.evaluation.Subject;
import org.conceptexplorer.analysis.label.ClassShare;
import org.conceptexplorer.analysis.label.ConceptLabel;
import org.conceptexplorer.analysis.label.NameSuggestion;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.figure.ConceptNames;

/** An evaluation as people read it: a table, what each number means and what chance gives, and a line per concept. */
final class EvaluationReport {
    private static final int COLUMN = 11;
    private static final int NAME = 22;

    private final Evaluation evaluation;
    private final Scores scores;
    private final ConceptNames names;
    private final List<String> lines = new ArrayList<>();

    private EvaluationReport(Evaluation evaluation, ConceptNames names) {
        this.evaluation = evaluation;
        this.scores = Scores.of(evaluation);
        this.names = names;
    }

    /** The lines of a report. */
    static List<String> lines(Evaluation evaluation, ConceptNames names) {
        EvaluationReport report = new EvaluationReport(evaluation, names);
        report.table();
        report.meanings();
        report.concepts();
        return report.lines;
    }

    private List<Subject> subjects() {
        return Arrays.stream(Subject.values()).filter(scores::has).toList();
    }

    private List<Measure> measures() {
        return Arrays.stream(Measure.values()).filter(scores::has).toList();
    }

    private void table() {
        lines.add("");
        lines.add(padded("", NAME)
                + subjects().stream()
                        .map(subject -> right(subject.label(), COLUMN))
                        .collect(Collectors.joining()));
        for (Measure measure : measures()) {
            lines.add(padded(measure.id(), NAME)
                    + subjects().stream()
                            .map(subject -> right(cell(subject, measure), COLUMN))
                            .collect(Collectors.joining()));
        }
        if (!evaluation.remark().isEmpty()) {
            lines.add("");
            lines.add(evaluation.remark());
        }
    }

    private String cell(Subject subject, Measure measure) {
        OptionalDouble value = scores.of(subject, measure);
        if (value.isEmpty()) {
            return "-";
        }
        return measure.counts() ? String.valueOf((int) value.getAsDouble()) : number(value.getAsDouble());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private void meanings() {
        lines.add("");
        for (Measure measure : measures()) {
            lines.add(measure.id() + " (" + measure.unit() + "): " + measure.meaning() + chance(measure) + ".");
        }
        evaluation
                .code()
                .ifPresent(probes -> lines.add(
                        "Probes are fitted on " + NumberWords.grouped(probes.trainingImages()) + " training images"
                                + evaluation
                                        .pixels()
                                        .filter(pixels -> pixels.trainingImages() != probes.trainingImages())
                                        .map(pixels -> ", those of pixels on "
                                                + NumberWords.grouped(pixels.trainingImages())
                                                + " of them")
                                        .orElse("")
                                + "."));
    }

    private String chance(Measure measure) {
        OptionalDouble chance = scores.of(Subject.CHANCE, measure);
        OptionalDouble mean = scores.of(Subject.MEAN_IMAGE, measure);
        if (chance.isPresent()) {
            return "; chance gives " + number(chance.getAsDouble());
        }
        return mean.isPresent()
                ? "; the mean training image, which looks at no image, gives " + number(mean.getAsDouble())
                : "";
    }

    private void concepts() {
        lines.add("");
        boolean labelled = evaluation.labels().isPresent();
        lines.add(padded("concept", NAME)
                + right("active", COLUMN)
                + right("mean", COLUMN)
                + (labelled
                        ? right("class", COLUMN) + right("purity", 8) + right("95 % interval", 17) + right("chance", 8)
                                + right("information", 13) + "  strongest tenth of images"
                        : ""));
        for (ConceptUse use : evaluation.concepts()) {
            lines.add(concept(use));
        }
        if (labelled) {
            lines.add(
                    "class, purity: the commonest class among the images in which the concept is active, and its share"
                            + " there; chance: its share of all images; information: what \"active or not\" tells of the class,"
                            + " in nats.");
        }
    }

    private String concept(ConceptUse use) {
        String own = names.of(use.concept());
        String number = String.valueOf(use.concept());
        return padded(own.equals(number) ? number : number + " " + own, NAME)
                + right(number(use.active()), COLUMN)
                + right(number(use.mean()), COLUMN)
                + (use.dead()
                        ? "  dead: no test image wakes it; a smaller L1 weight or another seed may"
                        : evaluation
                                .labels()
                                .map(labels -> label(labels, use.concept()))
                                .orElse(""));
    }

    private static String label(LabelNumbers labels, int concept) {
        ConceptLabel own = labels.concepts().get(concept);
        ClassShare active = own.active();
        return right(labels.labels().name(active.bestClass().orElseThrow()), COLUMN)
                + right(number(active.purity()), 8)
                + right(
                        number(active.interval().low()) + "-"
                                + number(active.interval().high()),
                        17)
                + right(number(active.baseRate()), 8)
                + right(number(own.mutualInformation()), 13)
                + "  " + number(own.strongest().purity()) + " of class "
                + labels.labels().name(own.strongest().bestClass().orElseThrow())
                + labels.names().get(concept).map(EvaluationReport::suggested).orElse("");
    }

    private static String suggested(NameSuggestion suggestion) {
        return "; by these numbers: \"" + suggestion.name() + "\"";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(1, width - text.length())) + text;
    }
}
