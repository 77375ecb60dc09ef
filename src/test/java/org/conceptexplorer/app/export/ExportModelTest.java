package org.conceptexplorer.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.prefs.Preferences;
import org.conceptexplorer.app.MemoryPreferences;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.RememberedFolder;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.app.saving.SavingModel;
import org.conceptexplorer.app.training.TrainingModel;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.sample.SampleDigits;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.ProvenanceReader;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureSamples;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Theme;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.factory.Autoencoders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportModelTest {
    private static final Figure BARS = ConceptBarsFigure.of(FigureSamples.images(Architecture.DENSE, 4));

    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final Preferences memory = new MemoryPreferences();
    private final NoticesModel notices = new NoticesModel();
    private final TrainingModel training = new TrainingModel(Autoencoders::create, FxDelivery.inPlace());
    private final ExportModel model = model();
    private Path folder;

    private ExportModel model() {
        FxDelivery delivery = FxDelivery.inPlace();
        Background background = new Background(waiting::add, delivery);
        ExportWork work = new ExportWork(background, delivery, notices, ExportModelTest::wholeRun);
        return new ExportModel(
                memory, work, new SavingModel(background, notices, training, new RememberedFolder(memory, "saved")));
    }

    /** A convolutional network that follows a script, on sample digits. */
    private static Optional<WholeRun> wholeRun() {
        Dataset digits = SampleDigits.dataset(20, 20, 1);
        Weights weights = Weights.initial(Architecture.CONV, 1);
        Autoencoder network = new ScriptedAutoencoder(weights, step -> new StepLoss(0.5, 0.1));
        FigureMaterial material = new FigureMaterial(
                Architecture.CONV,
                List.of(FigureSamples.run("", 100, 1)),
                digits,
                (positions, reconstructions) -> network.encode(digits.test(), positions, reconstructions));
        return Optional.of(new WholeRun(material, List.of(4, 2), BarScale.COMMON, LossView.DEFAULT));
    }

    @BeforeEach
    void show(@TempDir Path temporary) {
        folder = temporary;
        model.figureProperty().set(BARS);
    }

    @AfterEach
    void close() {
        training.close();
    }

    private void work() {
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    @Test
    void thePreviewHasTheShapeOfTheFile() {
        model.form().choose(SizePreset.SLIDE);
        Figure preview = model.previewProperty().get();
        assertThat(preview).isNotNull();
        assertThat(preview.heightFor(1600, Style.LIGHT)).isBetween(899.0, 901.0);
    }

    @Test
    void whatWillNotDoIsExplainedAndNothingIsShown() {
        model.form().width.set("wide");
        assertThat(model.problemProperty().get()).contains("The width is \"wide\", which is not a number");
        assertThat(model.previewProperty().get()).isNull();
        assertThat(model.wrongFieldProperty().get()).isEqualTo("width");
        model.form().width.set("8.5");
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.wrongFieldProperty().get()).isEmpty();
        model.form().fontSize.set("50");
        assertThat(model.wrongFieldProperty().get()).isEqualTo("font-size");
        model.form().fontSize.set("9");
        model.form().unit.set(LengthUnit.INCH);
        model.form().width.set("0.5");
        assertThat(model.problemProperty().get())
                .isEqualTo("The figure's width is 0.5 in, but has to lie between 0.787 and 39.4 in.");
        model.form().unit.set(LengthUnit.CM);
        model.form().width.set("8.5");
        model.form().dpi.set("many");
        assertThat(model.problemProperty().get()).contains("dpi", "many");
        model.form().dpi.set("300");
        model.form().conceptNames.set("a name that is far too long");
        assertThat(model.problemProperty().get()).contains("a name that is far too long is longer than 20 characters");
        model.form().conceptNames.set("");
        model.setFormat(Format.PNG, false);
        assertThat(model.problemProperty().get()).contains("at least one");
    }

    @Test
    void aFontThatAChosenFormatCannotHoldIsExplainedBeforeAnythingIsWritten() {
        model.form().font.set("Dialog");
        assertThat(model.problemProperty().get()).isEmpty();
        model.setFormat(Format.PDF, true);
        assertThat(model.problemProperty().get()).contains("The font Dialog cannot be embedded in a PDF file");
        assertThat(model.previewProperty().get()).isNull();
        model.setFormat(Format.PDF, false);
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void theNameTellsWhatItIsAndGetsTheExtensionOfEachFormat() {
        model.form().choose(SizePreset.COLUMN);
        model.form().theme.set(Theme.GREY);
        assertThat(model.suggestedName()).isEqualTo("bars-85mm-grey");
        model.setFormat(Format.SVG, true);
        assertThat(model.targets(folder.resolve("mine.png")))
                .containsExactly(folder.resolve("mine.png"), folder.resolve("mine.svg"));
        assertThat(model.targets(folder.resolve("fig.1"))).contains(folder.resolve("fig.1.png"));
    }

    @Test
    void filesThatAreThereAreKnownBeforeTheyAreReplaced() throws IOException {
        Path there = Files.writeString(folder.resolve("mine.png"), "old");
        assertThat(model.overwritten(folder.resolve("mine"))).containsExactly(there);
    }

    @Test
    void everyChosenFormatIsWrittenWithItsProvenance() {
        model.setFormat(Format.SVG, true);
        model.form().heading.set("Mine");
        model.export(folder.resolve("bars"));
        assertThat(model.work().busyProperty().get()).isTrue();
        work();
        assertThat(model.work().busyProperty().get()).isFalse();
        for (String name : List.of("bars.png", "bars.svg")) {
            assertThat(ProvenanceReader.read(folder.resolve(name)).entries()).containsEntry("Title", "Mine");
        }
        assertThat(notices.notices()).anyMatch(notice -> notice.text().startsWith("Exported 2 files"));
    }

    @Test
    void allFiguresOfTheNetworkAreWrittenInOneGo() {
        model.setFormat(Format.CSV, true);
        model.setFormat(Format.PNG, false);
        model.exportAll(folder);
        work();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "loss.csv",
                        "reconstructions.csv",
                        "concepts.csv",
                        "bars.csv",
                        "mean-activation.csv",
                        "maps-4.csv",
                        "maps-2.csv",
                        "place-bars-4.csv",
                        "place-bars-2.csv",
                        "comparison-4.csv",
                        "comparison-2.csv",
                        "detail-4.csv",
                        "detail-2.csv",
                        "map.csv",
                        "map-concepts.csv",
                        "map-errors.csv",
                        "concept-classes.csv",
                        "concept-classes-active.csv",
                        "concept-classes-mean.csv",
                        "concept-classes-median.csv",
                        "concept-cards.csv",
                        "co-activation.csv",
                        "side-by-side.csv",
                        "ink.csv"); // which only these tests have
    }

    @Test
    void everyKindOfFigureIsInTheListAndItsFilesAreCounted() {
        model.offer(List.of(BARS), Optional.empty());
        assertThat(model.choices())
                .extracting(FigureChoice::name)
                .startsWith("bars")
                .contains("loss", "mean-activation", "maps", "place-bars", "comparison", "detail")
                .doesNotHaveDuplicates();
        assertThat(model.allFilesProperty().get()).isEqualTo(24); // with the one that only these tests have
        model.setFormat(Format.SVG, true);
        assertThat(model.allFilesProperty().get()).isEqualTo(48);
        FigureChoice maps = model.choices().stream()
                .filter(choice -> choice.name().equals("maps"))
                .findFirst()
                .orElseThrow();
        model.choose(maps);
        assertThat(model.figureProperty().get()).isNull();
        work();
        assertThat(String.valueOf(model.figureProperty().get().name())).isEqualTo("maps");
    }

    @Test
    void theFigureChangesWithTheWindowAndWhatWasSaidStays() {
        model.offer(List.of(BARS), Optional.empty());
        model.export(folder.resolve("bars"));
        model.work().dialogOpenProperty().set(true);
        work();
        String said = model.work().saidProperty().get();
        Figure later = ConceptBarsFigure.of(FigureSamples.images(Architecture.DENSE, 3));

        model.refresh(List.of(later));

        assertThat(model.figureProperty().get()).isSameAs(later);
        assertThat(model.work().saidProperty().get()).isEqualTo(said);
    }

    @Test
    void ofAllFiguresEachHasItsOwnTitle() {
        model.setFormat(Format.SVG, true);
        model.setFormat(Format.PNG, false);
        model.form().heading.set("Mine");
        model.form().caption.set("About one figure.");
        model.exportAll(folder);
        work();
        assertThat(ProvenanceReader.read(folder.resolve("loss.svg")).entries())
                .containsEntry("Title", "Loss while training");
        assertThat(ProvenanceReader.read(folder.resolve("maps-4.svg")).entries())
                .containsEntry("Title", "Where each concept is active");
        assertThat(folder.resolve("maps-4.svg"))
                .content()
                .contains("Where each concept is active")
                .doesNotContain("About one");
    }

    @Test
    void whatIsToBeSaidIsSaidInTheDialogWhileItIsOpenAndGoesWhenItNoLongerHolds() {
        model.work().dialogOpenProperty().set(true);
        model.export(folder.resolve("bars"));
        work();
        assertThat(model.work().saidProperty().get()).isEqualTo("Exported 1 file to " + folder + ".");
        assertThat(notices.notices()).isEmpty();
        model.form().dpi.set("150");
        assertThat(model.work().saidProperty().get()).isEmpty();
    }

    @Test
    void aSlideHasTypeForALectureHall() {
        model.form().choose(SizePreset.SLIDE);
        assertThat(model.form().fontSize.get()).isEqualTo("18");
        model.form().choose(SizePreset.COLUMN);
        assertThat(model.form().fontSize.get()).isEqualTo("9");
    }

    @Test
    void aCancelledExportWritesNothingMore() {
        model.export(folder.resolve("bars"));
        model.work().cancel();
        work();
        assertThat(folder).isEmptyDirectory();
        assertThat(notices.notices()).anyMatch(notice -> notice.text().contains("cancelled after 0 files"));
        assertThat(model.work().busyProperty().get()).isFalse();
    }

    @Test
    void aFolderThatIsNotThereAnyMoreIsExplained() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        model.export(file.resolve("bars"));
        work();
        assertThat(notices.notices()).anyMatch(notice -> notice.text().contains("file is a file; name a folder"));
    }

    @Test
    void settingsAreRememberedForTheNextTime() {
        model.form().choose(SizePreset.COLUMN);
        model.form().theme.set(Theme.DARK);
        model.form().dpi.set("600");
        model.setFormat(Format.PDF, true);
        model.export(folder.resolve("bars"));
        ExportModel next = model();
        assertThat(next.form().width.get()).isEqualTo("85");
        assertThat(next.form().theme.get()).isEqualTo(Theme.DARK);
        assertThat(next.form().dpi.get()).isEqualTo("600");
        assertThat(EnumSet.allOf(Format.class).stream().filter(next::writes)).containsExactly(Format.PNG, Format.PDF);
    }

    @Test
    void namesTheFilesThatWritingAllFiguresMayReplace(@TempDir Path there) throws IOException {
        for (String name : List.of("loss.png", "detail-3.png", "loss.pdf", "holiday.png", "notes.txt")) {
            Files.createFile(there.resolve(name));
        }
        assertThat(model.overwrittenByAll(there))
                .containsExactly(there.resolve("detail-3.png"), there.resolve("loss.png"));
        assertThat(model.overwrittenByAll(there.resolve("new"))).isEmpty();
    }

    @Test
    void aWidthThatIsNoNumberIsNamed() {
        model.form().width.set("wide");
        assertThat(model.problemProperty().get()).startsWith("The width is \"wide\", which is not a number");
    }
}
