package org.conceptexplorer.model.optimizer;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.conceptexplorer.base.Range;

/**
 * How a gradient becomes a change of the weights: a record of the rule's constants, which makes the {@link UpdateRule}.
 * An optimiser announces itself: its record is marked with {@link com.google.auto.service.AutoService}, and
 * {@link Optimizers} finds it. The record is public and has a public constructor without parameters, which gives it its
 * usual constants. Window, commands, {@code run.json} and documents take everything from here.
 */
public interface Optimizer {
    /** What a learning rate may be: above 0 and at most 100. */
    Range LEARNING_RATES = Range.positive(100);

    /**
     * One of the numbers of a rule.
     *
     * @param name in commands and files, lower case with hyphens; the same name means the same in every rule
     * @param label for people
     * @param explanation in plain words, a sentence
     * @param range what it may be
     * @param value what it is
     */
    record Constant(String name, String label, String explanation, Range range, double value) {
        /** The decay of a running mean, in [0, 1). */
        static Constant decay(String name, String label, String explanation, double value) {
            return new Constant(name, label, explanation, Range.below(0, 1), value);
        }

        /** What keeps a division from zero. */
        static Constant epsilon(double value) {
            return new Constant(
                    "epsilon", "Epsilon", "Keeps the divisor of a step away from zero.", Range.positive(1), value);
        }
    }

    /** The name used in commands and files, lower case. */
    String id();

    /** The name for people. */
    String label();

    /** The step size. */
    double learningRate();

    /** All other constants, in the order in which they are told. */
    List<Constant> constants();

    /**
     * The same rule with other constants.
     *
     * @param learningRate the step size
     * @param constants the value of each of {@link #constants()}, by name
     */
    Optimizer with(double learningRate, ToDoubleFunction<String> constants);

    /**
     * The rule at work, from its start.
     *
     * @param size how many parameters it is for
     */
    UpdateRule rule(int size);

    /** The same rule with another step size. */
    default Optimizer withLearningRate(double rate) {
        return with(rate, this::constant);
    }

    /**
     * The same rule with one other constant.
     *
     * @param name of one of {@link #constants()}
     */
    default Optimizer withConstant(String name, double value) {
        return with(learningRate(), each -> each.equals(name) ? value : constant(each));
    }

    /** Whether the rule has a constant of a name. */
    default boolean has(String name) {
        return constants().stream().anyMatch(constant -> constant.name().equals(name));
    }

    /**
     * The value of a constant.
     *
     * @param name of one of {@link #constants()}
     */
    default double constant(String name) {
        return constants().stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id() + " has no constant " + name))
                .value();
    }
}
