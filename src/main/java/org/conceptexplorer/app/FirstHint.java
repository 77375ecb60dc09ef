package org.conceptexplorer.app;

import javafx.collections.ListChangeListener;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.app.shell.WindowMemory;
import org.conceptexplorer.app.training.TrainingModel;
import org.conceptexplorer.training.TrainingEvent;

/** Tells somebody who has never been here what to do first, until it is put away or followed. */
final class FirstHint {
    private static final String HINT = "hint";

    private FirstHint() {}

    static void give(NoticesModel notices, TrainingModel training, WindowMemory memory) {
        if (memory.hintSeen()) {
            return;
        }
        notices.say(new Notice(
                HINT,
                Notice.Kind.INFORMATION,
                "Press Train: the network learns to redraw each digit from a few numbers, its concepts."
                        + " The coloured bars show which concepts each digit uses."));
        training.follow(events -> {
            if (events.stream().anyMatch(event -> event instanceof TrainingEvent.Started)) {
                notices.dismiss(HINT); // it was followed, and the chart can use its room
            }
        });
        notices.notices().addListener((ListChangeListener<Notice>) change -> {
            boolean gone =
                    notices.notices().stream().noneMatch(notice -> notice.id().equals(HINT));
            if (gone) {
                memory.hintWasSeen();
            }
        });
    }
}
