package org.conceptexplorer.training;

/**
 * Pauses, resumes and stops one training from any thread. The training looks here once per batch; a batch under way is
 * never interrupted.
 */
public final class TrainingControl {
    private final WorkQueue questions;
    private volatile boolean paused;
    private volatile boolean stopped;
    private boolean waiting;

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
