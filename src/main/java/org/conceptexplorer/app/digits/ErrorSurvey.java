package org.conceptexplorer.app.digits;

import java.util.Arrays;
import java.util.function.Consumer;
import org.conceptexplorer.model.Encoding;

/** Learns the errors of many images in small questions, so that training is never held up for long. */
final class ErrorSurvey {
    private static final int QUESTION = 500;

    private final Questions questions;
    private final int[] candidates;
    private final Consumer<float[]> known;
    private final float[] errors;
    private boolean cancelled;

    /**
     * A survey that has not begun.
     *
     * @param candidates which images
     * @param known takes their errors, in the same order, unless the survey is cancelled
     */
    ErrorSurvey(Questions questions, int[] candidates, Consumer<float[]> known) {
        this.questions = questions;
        this.candidates = candidates;
        this.known = known;
        this.errors = new float[candidates.length];
    }

    void begin() {
        askFrom(0);
    }

    void cancel() {
        cancelled = true;
    }

    private void askFrom(int from) {
        if (cancelled) {
            return;
        }
        if (from >= candidates.length) {
            known.accept(errors);
            return;
        }
        int to = Math.min(candidates.length, from + QUESTION);
        questions.ask(new Questions.Question(Arrays.copyOfRange(candidates, from, to), answer -> take(from, answer)));
    }

    private void take(int from, Encoding answer) {
        for (int i = 0; i < answer.size(); i++) {
            errors[from + i] = answer.error(i);
        }
        askFrom(from + answer.size());
    }
}
