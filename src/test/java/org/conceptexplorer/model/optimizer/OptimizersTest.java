package org.conceptexplorer.model.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every optimiser has to hold to, and each against PyTorch's own; pytorch_steps.py wrote PyTorch's numbers. */
class OptimizersTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "conceptexplorer", "model", "optimizer");
    private static final float[] START = {1, -0.5f, 0.25f, 0};

    /** The constants with which PyTorch was asked; its Adadelta and RMSProp are Keras' ones. */
    private static final Map<String, Optimizer> ASKED = Map.of(
            "adadelta",
            new Adadelta(),
            "adam",
            new Adam().withLearningRate(0.01),
            "adamw",
            new AdamW().withLearningRate(0.01).withConstant("weight-decay", 0.1),
            "nesterov",
            new Nesterov(),
            "rmsprop",
            new RmsProp().withLearningRate(0.01),
            "sgd",
            new Sgd());

    static List<Optimizer> all() {
        return Optimizers.all();
    }

    private static float[] gradient(int step) {
        float[] gradient = new float[START.length];
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = ((7 * step + 3 * i) % 11 - 5) / 8f;
        }
        return gradient;
    }

    private static void steps(UpdateRule rule, float[] weights, int from, int to) {
        for (int step = from; step <= to; step++) {
            rule.update(weights, gradient(step));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void makesTheStepsOfPyTorch(Optimizer optimizer) throws IOException {
        UpdateRule rule = Objects.requireNonNull(ASKED.get(optimizer.id())).rule(START.length);
        float[] weights = START.clone();
        List<String> lines = pyTorch(optimizer.id());
        assertThat(lines).hasSize(12);
        for (int step = 1; step <= lines.size(); step++) {
            rule.update(weights, gradient(step));
            List<String> expected = List.of(lines.get(step - 1).split(",", -1));
            for (int i = 0; i < weights.length; i++) {
                assertThat((double) weights[i])
                        .as("weight %d after step %d", i, step)
                        .isCloseTo(Double.parseDouble(expected.get(i + 2)), within(5e-7));
            }
        }
    }

    private static List<String> pyTorch(String id) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OptimizersTest.class.getResourceAsStream("pytorch-steps.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.startsWith(id + ",")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void goesOnWithTheSameBitsFromARestoredState(Optimizer optimizer) {
        UpdateRule whole = optimizer.rule(START.length);
        float[] expected = START.clone();
        steps(whole, expected, 1, 12);
        UpdateRule first = optimizer.rule(START.length);
        float[] weights = START.clone();
        steps(first, weights, 1, 5);
        UpdateRule.State kept = first.state();
        steps(first, START.clone(), 6, 8);
        UpdateRule second = optimizer.rule(START.length);
        second.restore(kept);
        steps(second, weights, 6, 12);
        assertThat(weights).containsExactly(expected);
        assertThat(second.state()).usingRecursiveComparison().isEqualTo(whole.state());
        assertThat(second.state().steps()).isEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("all")
    void refusesAStateThatIsNotItsOwn(Optimizer optimizer) {
        UpdateRule rule = optimizer.rule(START.length);
        assertThatThrownBy(() -> rule.restore(new UpdateRule.State(1, Map.of("other", new float[START.length]))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other");
        UpdateRule.State longer = optimizer.rule(START.length + 1).state();
        if (!longer.arrays().isEmpty()) {
            assertThatThrownBy(() -> rule.restore(longer)).hasMessageContaining("5 numbers");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void isMadeAgainFromItsConstants(Optimizer optimizer) {
        assertThat(optimizer.with(optimizer.learningRate(), optimizer::constant))
                .isEqualTo(optimizer);
        for (Optimizer.Constant constant : optimizer.constants()) {
            Optimizer changed = optimizer.withConstant(constant.name(), 0.125);
            assertThat(changed).isNotEqualTo(optimizer);
            assertThat(changed.constant(constant.name())).isEqualTo(0.125);
            assertThat(changed.withConstant(constant.name(), constant.value())).isEqualTo(optimizer);
        }
        assertThat(optimizer.withLearningRate(0.5).learningRate()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyConstantMattersAndItsUsualValueIsInRange(Optimizer optimizer) {
        assertThat(Optimizer.LEARNING_RATES.contains(optimizer.learningRate())).isTrue();
        float[] usual = START.clone();
        steps(optimizer.rule(START.length), usual, 1, 3);
        for (Optimizer.Constant constant : optimizer.constants()) {
            assertThat(constant.range().contains(constant.value())).isTrue();
            assertThat(constant.explanation()).endsWith(".");
            float[] changed = START.clone();
            steps(optimizer.withConstant(constant.name(), 0.125).rule(START.length), changed, 1, 3);
            assertThat(changed).isNotEqualTo(usual);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void sharesNamesOfConstantsOnlyForTheSameThing(Optimizer optimizer) {
        for (Optimizer.Constant constant : optimizer.constants()) {
            assertThat(Optimizers.constants())
                    .filteredOn(each -> each.name().equals(constant.name()))
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.label()).isEqualTo(constant.label());
                        assertThat(each.explanation()).isEqualTo(constant.explanation());
                        assertThat(each.range()).isEqualTo(constant.range());
                    });
        }
    }

    @Test
    void everyRecordInThePackageAnnouncesItself() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<String> records = files.filter(OptimizersTest::declaresOptimizer)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
            assertThat(Optimizers.all())
                    .extracting(optimizer -> optimizer.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(records)
                    .hasSize(6);
        }
        assertThat(Optimizers.all().stream().map(Optimizer::id).distinct()).hasSameSizeAs(Optimizers.all());
    }

    private static boolean declaresOptimizer(Path file) {
        try {
            return Files.readString(file).contains("implements Optimizer {");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
