package org.conceptexplorer.app.concepts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.conceptexplorer.app.Runs;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.run.ConceptNote;
import org.conceptexplorer.training.run.ConceptNotes;
import org.conceptexplorer.training.run.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConceptNotesModelTest {
    private final Path folder;

    ConceptNotesModelTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private final NoticesModel notices = new NoticesModel();
    private final ConceptNotesModel model =
            new ConceptNotesModel(new Background(Runnable::run, FxDelivery.inPlace()), notices);
    private final Run run = Runs.completed(ConceptImages.dataset(ConceptImages.labelled()), "1.0");

    private void open() {
        model.opened(run, folder);
        model.show(ConceptImages.opened(run, Optional.empty()));
        model.take(List.of(new TrainingEvent.Ended(run.training())));
    }

    private void train() {
        model.show(ConceptImages.fresh(ConceptImages.labelled()));
        model.take(List.of(new TrainingEvent.Ended(run.training())));
    }

    @Test
    void whatIsSaidOfAnOpenedRunIsInItsFolderAtOnce() {
        open();
        model.rename(4, " loop ");
        model.recolor(4, OptionalInt.of(0x123456));
        model.annotate(9, "rare");
        assertThat(ConceptNotes.read(folder))
                .isEqualTo(ConceptNotes.NONE
                        .with(4, new ConceptNote("loop", OptionalInt.of(0x123456), ""))
                        .with(9, new ConceptNote("", OptionalInt.empty(), "rare")));
        assertThat(model.names().of(4)).isEqualTo("loop");
        assertThat(model.names().colors()).containsKey(4);
    }

    @Test
    void anOpenedRunBringsItsNames() {
        ConceptNotes.NONE.with(1, ConceptNote.NONE.withName("line")).write(folder);
        open();
        assertThat(model.names().of(1)).isEqualTo("line");
    }

    @Test
    void whatIsSaidWhileItTrainsIsWrittenWhenTheRunIsSaved() {
        model.show(ConceptImages.fresh(ConceptImages.labelled()));
        model.rename(3, "early");
        model.take(List.of(new TrainingEvent.Ended(run.training())));
        model.rename(4, "late");
        assertThat(folder.resolve("concepts.json")).doesNotExist();
        model.saved(run, folder);
        assertThat(ConceptNotes.read(folder).of(3).name()).isEqualTo("early");
        assertThat(ConceptNotes.read(folder).of(4).name()).isEqualTo("late");
        model.rename(4, "later");
        assertThat(ConceptNotes.read(folder).of(4).name())
                .as("and from then on at once")
                .isEqualTo("later");
    }

    @Test
    void aRunOfWhichNothingIsSaidHasNoSuchFile() {
        train();
        model.saved(run, folder);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anotherNetworkHasNoNamesAndTheFirstKeepsItsOwn() {
        train();
        model.rename(2, "mine");
        model.show(ConceptImages.fresh(ConceptImages.labelled()));
        assertThat(model.names().areThere()).isFalse();
        model.show(ConceptImages.opened(run, Optional.empty()));
        assertThat(model.names().of(2)).isEqualTo("mine");
    }

    @Test
    void aNameThatWillNotDoIsToldAndTheOldOneStays() {
        train();
        model.rename(2, "mine");
        model.rename(2, "longer than twenty letters");
        assertThat(model.problemProperty().get()).contains("at most 20");
        assertThat(model.names().of(2)).isEqualTo("mine");
        model.rename(2, "ours");
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void aDamagedFileIsToldAndLeftAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("concepts.json"), "nonsense");
        open();
        assertThat(notices.notices()).anyMatch(notice -> notice.text().contains(file.toString()));
        model.rename(2, "mine");
        assertThat(file).hasContent("nonsense");
        assertThat(model.names().of(2)).isEqualTo("mine");
    }
}
