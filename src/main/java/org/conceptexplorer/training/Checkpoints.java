package org.conceptexplorer.training;

/** Keeps a training's state now and then, so that it can go on after a crash. Called by the training's own thread. */
public interface Checkpoints {
    /** Keeps nothing. */
    Checkpoints NONE = new Checkpoints() {
        @Override
        public boolean due() {
            return false;
        }

        @Override
        public void keep(TrainedRun soFar) {
            throw new IllegalStateException("nothing is due");
        }
    };

    /** Whether the state is to be kept now; asked after each step and each epoch, so it has to be quick. */
    boolean due();

    /** Takes what has come of the training so far. The next batch waits, so files are written by another thread. */
    void keep(TrainedRun soFar);
}
