package org.conceptexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.conceptexplorer.analysis.evaluation.Evaluation;
import org.conceptexplorer.analysis.evaluation.TinyData;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.figure.ConceptNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All values are worked out by hand from the four images of {@link TinyData}. */
class EvaluationJsonTest {
    private static final Offset<Double> CLOSE = within(1e-6);

    private final Path folder;

    EvaluationJsonTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Evaluation evaluation(int... labels) {
        return Evaluation.of(TinyData.labelled(labels), TinyData::encode, Progress.NONE, partial -> {});
    }

    private JsonNode json(int... labels) throws IOException {
        Path file = folder.resolve("numbers.json");
        EvaluationJson.write(file, evaluation(labels), "tiny", ConceptNames.parse("left"));
        return new ObjectMapper().readTree(file.toFile());
    }

    private static void check(JsonNode object, String key, double expected) {
        assertThat(object.path(key).isNumber()).as(key).isTrue();
        assertThat(object.path(key).doubleValue()).as(key).isCloseTo(expected, CLOSE);
    }

    @Test
    void theCodeIsDescribedByFourteenNumbers() throws IOException {
        JsonNode code = json(0, 0, 1, 1).path("code");

        check(code, "bce", (0.1 + 0.2 + 0.3 + 0.4) / 4);
        check(code, "mse", (1 + 1.04 + 1 + 1.04) / (4 * 784));
        check(code, "zeros", 34 / 40.0);
        check(code, "dead", 8);
        check(code, "active_per_image", 1.5);
        check(code, "median_active", 1);
        check(code, "hoyer", (1 + (Math.sqrt(10) - 1.2 / Math.sqrt(1.04)) / (Math.sqrt(10) - 1)) / 2);
        check(code, "matching_accuracy", 1);
        check(code, "named_classes", 2);
        check(code, "purity", 1);
        check(code, "nmi", 1);
        check(code, "linear_probe", 1);
        check(code, "knn", 0.5);
        check(code, "single_concept_probe", 1);
        for (String count : List.of("dead", "median_active", "named_classes")) {
            assertThat(code.path(count).isInt()).as(count).isTrue();
        }
        assertThat(code.path("dead_concepts")).hasSize(8).first().hasToString("2");
        check(code, "probe_training_images", 4);
    }

    @Test
    void aConceptIsDescribedByTheImagesInWhichItIsActive() throws IOException {
        JsonNode concepts = json(0, 0, 1, 1).path("concepts");

        JsonNode first = concepts.path(0);
        assertThat(concepts).hasSize(10);
        assertThat(first.path("name").asText()).isEqualTo("left");
        check(first, "active", 3 / 4.0);
        check(first, "mean", 2.2 / 4);
        assertThat(first.path("best_class").intValue()).isZero();
        check(first, "purity", 2 / 3.0);
        check(first, "purity_low", 0.2076597); // Wilson, 2 of 3
        check(first, "purity_high", 0.9385081);
        check(first, "purity_chance", 0.5);
        // Active for both images of class 0 and for one of two of class 1
        check(first, "mutual_information", -0.75 * Math.log(0.75) - 0.25 * Math.log(0.25) - 0.5 * Math.log(2));
        assertThat(concepts.path(1).path("best_class").intValue()).isEqualTo(1);
    }

    @Test
    void aDeadConceptHasNoClass() throws IOException {
        JsonNode dead = json(0, 0, 1, 1).path("concepts").path(5);

        check(dead, "active", 0);
        check(dead, "mutual_information", 0);
        for (String key : List.of("best_class", "purity", "purity_low", "purity_high")) {
            assertThat(dead.has(key)).as(key).isTrue();
            assertThat(dead.path(key).isNull()).as(key).isTrue();
        }
    }

    @Test
    void whatTheCodeIsComparedWithHasTheSameKeys() throws IOException {
        JsonNode json = json(0, 0, 1, 1);

        assertThat(json.path("pca10").fieldNames())
                .toIterable()
                .containsExactly("bce", "mse", "linear_probe", "knn", "single_concept_probe", "probe_training_images");
        assertThat(json.path("pixels").fieldNames())
                .toIterable()
                .containsExactly("linear_probe", "knn", "single_concept_probe", "probe_training_images");
        assertThat(json.path("mean_image").fieldNames()).toIterable().containsExactly("bce", "mse");
        check(json.path("chance"), "linear_probe", 0.5);
        check(json.path("chance"), "knn", 0.5);
        check(json.path("chance"), "single_concept_probe", 0.5);
        assertThat(json.path("chance").has("matching_accuracy")).isTrue();
        assertThat(json.path("units").path("bce").asText()).isEqualTo("nats per pixel");
    }

    @Test
    void withOneClassTheKeysThatNeedClassesAreAbsent() throws IOException {
        JsonNode json = json(1, 1, 1, 1);

        assertThat(json.path("remark").asText()).contains("of class 1");
        assertThat(json.path("code").fieldNames())
                .toIterable()
                .contains("bce", "hoyer")
                .doesNotContain("matching_accuracy", "named_classes", "linear_probe", "knn");
        assertThat(json.path("concepts").path(0).has("purity")).isFalse();
        assertThat(json.has("chance")).isFalse();
        assertThat(json.has("pixels")).isFalse();
        assertThat(json.path("pca10").has("bce")).isTrue();
    }

    @Test
    void theReportTellsEachNumberWithWhatItMeansAndWhatChanceGives() {
        List<String> lines = EvaluationReport.lines(evaluation(0, 0, 1, 1), ConceptNames.parse("left"));

        assertThat(lines)
                .anyMatch(line -> line.matches("linear_probe +1\\.0000 +1\\.0000 +1\\.0000 +- +0\\.5000"))
                .anyMatch(line -> line.startsWith("knn (accuracy): how often") && line.endsWith("chance gives 0.5000."))
                .anyMatch(line -> line.startsWith("mse (") && line.contains("gives 0.0005."))
                .anyMatch(line -> line.matches("0 left +0\\.7500 .* 0\\.6667 +0\\.2077-0\\.9385 .*"))
                .anyMatch(line -> line.startsWith("5 ") && line.contains("dead: no test image wakes it"));
    }

    @Test
    void theReportSaysWhyNumbersAreMissing() {
        assertThat(EvaluationReport.lines(evaluation(1, 1, 1, 1), ConceptNames.NUMBERS))
                .anyMatch(line -> line.contains("All test images are of class 1"))
                .noneMatch(line -> line.startsWith("knn"));
    }
}
