package org.conceptexplorer.app.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class NoticesViewTest extends FxRobot {
    private final NoticesModel model = new NoticesModel();

    @BeforeEach
    void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private void say(String id, Notice.Kind kind) {
        model.say(new Notice(id, kind, "About " + id + "."));
    }

    private static List<String> lines(NoticesView view) {
        return view.getChildren().stream().map(Node::getId).toList();
    }

    @Test
    void everyButtonExplainsItself() {
        interact(() -> {
            NoticesView view = new NoticesView(model);
            model.say(new Notice(
                    "samples",
                    Notice.Kind.INFORMATION,
                    "You see samples.",
                    new Notice.Action("download", "Download", "Fetch the images.", () -> {})));
            say("saved", Notice.Kind.INFORMATION);
            say("hint", Notice.Kind.INFORMATION);
            model.dismiss("saved");
            Button download = (Button) view.lookup("#download");
            assertThat(download.getAccessibleHelp()).isEqualTo("Fetch the images.");
            say("saved", Notice.Kind.INFORMATION);
            assertThat(view.lookup("#more-notices").getAccessibleHelp()).isNotBlank();
        });
    }

    @Test
    void ofManyNoticesTheMostImportantAreShownAndTheOthersOnRequest() {
        interact(() -> {
            NoticesView view = new NoticesView(model);
            say("hint", Notice.Kind.INFORMATION);
            say("broken", Notice.Kind.PROBLEM);
            assertThat(lines(view)).containsExactly("notice-broken", "notice-hint");
            assertThat(view.lookup("#more-notices")).isNull();
            say("saved", Notice.Kind.INFORMATION);
            assertThat(lines(view)).containsExactly("notice-broken", "notice-saved");
            Button more = (Button) view.lookup("#more-notices");
            assertThat(more.getText()).isEqualTo("1 more");
            more.fire();
            assertThat(lines(view)).containsExactly("notice-broken", "notice-saved", "notice-hint");
            model.dismiss("broken");
            say("late", Notice.Kind.ADVICE);
            assertThat(lines(view)).containsExactly("notice-late", "notice-saved");
        });
    }
}
