package org.conceptexplorer.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Optional;
import org.conceptexplorer.analysis.concept.ConceptUse;
import org.conceptexplorer.analysis.evaluation.Evaluation;
import org.conceptexplorer.analysis.evaluation.LabelNumbers;
import org.conceptexplorer.analysis.evaluation.Measure;
import org.conceptexplorer.analysis.evaluation.ProbeNumbers;
import org.conceptexplorer.analysis.evaluation.Scores;
import org.conceptexplorer.analysis.evaluation.Subject;
import org.conceptexplorer.analysis.label.ClassShare;
import org.conceptexplorer.analysis.label.ConceptLabel;
import org.conceptexplorer.analysis.label.NameSuggestion;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.figure.ConceptNames;

/**
 * The numbers of an evaluation as JSON. An object for each {@link Subject}, with what applies of each {@link Measure};
 * shares and accuracies lie in [0, 1], and {@code units} tells what the others are measured in. What does not apply is
 * left out, but for the class of a dead concept, which is null.
 */
final class EvaluationJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Evaluation evaluation;
    private final Scores scores;
    private final ConceptNames names;
    private final ObjectNode root = MAPPER.createObjectNode();

    private EvaluationJson(Evaluation evaluation, ConceptNames names) {
        this.evaluation = evaluation;
        this.scores = Scores.of(evaluation);
        this.names = names;
    }

    /**
     * Writes a file.
     *
     * @throws org.conceptexplorer.base.ExplainedException if it cannot be written
     */
    static void write(Path file, Evaluation evaluation, String data, ConceptNames names) {
        ObjectNode json = new EvaluationJson(evaluation, names).json(data);
        SafeFile.write(file, out -> {
            out.write(MAPPER.writeValueAsBytes(json));
            out.write('\n');
        });
    }

    private ObjectNode json(String data) {
        root.put("data", data);
        root.put("test_images", evaluation.summary().images());
        root.put("training_images", evaluation.trainImages());
        root.put("places", evaluation.places());
        evaluation.code().ifPresent(probes -> root.put("probe_training_images", probes.trainingImages()));
        if (!evaluation.remark().isEmpty()) {
            root.put("remark", evaluation.remark());
        }
        for (Subject subject : Subject.values()) {
            subject(subject);
        }
        concepts();
        ObjectNode units = root.putObject("units");
        for (Measure measure : Measure.values()) {
            units.put(measure.id(), measure.unit());
        }
        units.put("mutual_information", "nats");
        return root;
    }

    private void subject(Subject subject) {
        if (!scores.has(subject)) {
            return;
        }
        ObjectNode object = root.putObject(subject.id());
        for (Measure measure : Measure.values()) {
            scores.of(subject, measure).ifPresent(value -> {
                if (measure.counts()) {
                    object.put(measure.id(), (int) value);
                } else {
                    object.put(measure.id(), value);
                }
            });
        }
        probes(subject).ifPresent(probes -> object.put("probe_training_images", probes.trainingImages()));
        if (subject == Subject.CODE) {
            ArrayNode dead = object.putArray("dead_concepts");
            evaluation.summary().dead().forEach(dead::add);
            object.put("silent_images", evaluation.summary().silentImages());
        }
    }

    private Optional<ProbeNumbers> probes(Subject subject) {
        return switch (subject) {
            case CODE -> evaluation.code();
            case PCA10 -> evaluation.pca10();
            case PIXELS -> evaluation.pixels();
            case MEAN_IMAGE, CHANCE -> Optional.empty();
        };
    }

    private void concepts() {
        ArrayNode list = root.putArray("concepts");
        for (ConceptUse use : evaluation.concepts()) {
            ObjectNode concept = list.addObject();
            concept.put("concept", use.concept());
            concept.put("name", names.of(use.concept()));
            concept.put("active", use.active());
            concept.put("mean", use.mean());
            concept.put("mean_active", use.meanActive());
            concept.put("low", use.low());
            concept.put("high", use.high());
            concept.put("largest", use.largest());
            evaluation.labels().ifPresent(labels -> label(concept, labels, use.concept()));
        }
    }

    private static void label(ObjectNode json, LabelNumbers labels, int concept) {
        ConceptLabel own = labels.concepts().get(concept);
        ClassShare active = own.active();
        if (active.bestClass().isPresent()) {
            json.put("best_class", active.bestClass().getAsInt());
            json.put("purity", active.purity());
            json.put("purity_low", active.interval().low());
            json.put("purity_high", active.interval().high());
            json.put("purity_chance", active.baseRate());
            share(json.putObject("strongest_tenth"), own.strongest());
        } else {
            json.putNull("best_class").putNull("purity").putNull("purity_low").putNull("purity_high");
        }
        json.put("mutual_information", own.mutualInformation());
        int matched = labels.strongest().matching().get(concept);
        if (matched >= 0) {
            json.put("matched_class", matched);
        }
        labels.names().get(concept).map(NameSuggestion::name).ifPresent(name -> json.put("suggested_name", name));
    }

    private static void share(ObjectNode json, ClassShare strongest) {
        json.put("class", strongest.bestClass().orElseThrow());
        json.put("share", strongest.purity());
        json.put("low", strongest.interval().low());
        json.put("high", strongest.interval().high());
    }
}
