package org.conceptexplorer.training;

import java.util.function.BiConsumer;
import org.conceptexplorer.training.setting.Setting;

/**
 * Pauses, resumes and stops one training from any thread. The training looks here once per batch; a batch under way is
 * never interrupted.
 */
public final class TrainingControl {
    private final WorkQueue questions;
    private volatile boolean paused;
    private volatile boolean stopped;
    private volatile int threads = Runtime.getRuntime().availableProcessors();
    private boolean waiting;
    private BiConsumer<Setting<?>, String> changer = (setting, value) -> {};

    /** For a training that nobody asks questions. */
    public TrainingControl() {
        this(new WorkQueue());
    }

    /**
     * For a training that answers questions between two batches, and while it is paused.
     *
     * @param questions what to run on the training's thread
     */
    public TrainingControl(WorkQueue questions) {
        this.questions = questions;
    }

    /** How many threads what comes before the first step may use; changes no bit of the result. */
    public void useThreads(int count) {
        threads = count;
    }

    int threads() {
        return threads;
    }

    /** Asks for a pause after the batch under way. */
    public void pause() {
        paused = true;
    }

    /** Ends a pause. */
    public void resume() {
        paused = false;
        wakeUp();
    }

    /** Asks for the end after the batch under way, also while paused. For good. */
    public void stop() {
        stopped = true;
        wakeUp();
    }

    /**
     * Gives a setting another value from the next step on, also while paused. The training's settings of the moment decide
     * whether it has an effect.
     *
     * @param setting one that may change while a training goes on
     * @param value as the setting reads it
     * @throws org.conceptexplorer.base.ExplainedException if it cannot change, or not to that value
     */
    public void change(Setting<?> setting, String value) {
        SettingChange checked = new SettingChange(1, setting, value);
        questions.put(() -> changer.accept(checked.setting(), checked.value()));
    }

    /** Says who makes the changes; called by the training's thread. */
    void onChange(BiConsumer<Setting<?>, String> maker) {
        changer = maker;
    }

    private void wakeUp() {
        questions.put(() -> waiting = false);
    }

    /** Answers all questions that have come; called by the training's thread. */
    public void answerQuestions() {
        questions.runWaiting();
    }

    public boolean pauseWanted() {
        return paused && !stopped;
    }

    public boolean stopWanted() {
        return stopped;
    }

    /**
     * Answers questions until a resume or stop; called by the training's thread. A new pause may be wanted by then. An
     * interrupt stops the training.
     */
    public void waitForResume() {
        waiting = true;
        try {
            while (waiting) {
                questions.runNext();
            }
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
    }
}
