package org.conceptexplorer.app.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.app.InkRespondent;
import org.conceptexplorer.app.Subjects;
import org.conceptexplorer.app.codes.CodesModel;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.selection.SelectionModel;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.own.Raster;
import org.conceptexplorer.figure.trial.PictureTableFigure;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.InkNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {
    private static final ImageSet TEST = Subjects.noise(40, true, 1);

    private final InkNetwork dense = new InkNetwork(Architecture.DENSE);
    private final InkRespondent network = new InkRespondent(dense);
    private final SelectionModel selection = new SelectionModel();
    private final FxDelivery delivery = FxDelivery.inPlace();
    private final Background background = new Background(Runnable::run, delivery);
    private final CodesModel codes = new CodesModel(network, background, delivery, Dataset.Split.TEST);
    private final CodesModel trainCodes = new CodesModel(network, background, delivery, Dataset.Split.TRAIN);
    private final Trial trial = new Trial(network, background, delivery, selection, codes, trainCodes);

    private void open() {
        codes.show(Subjects.of(Architecture.DENSE, Subjects.noise(30, true, 2), TEST));
        trial.show(Subjects.of(Architecture.DENSE, Subjects.noise(30, true, 2), TEST));
        trial.look(true);
    }

    private Bars bars() {
        return trial.bars().barsProperty().get().orElseThrow();
    }

    private Pixels picture() {
        return trial.bars().drawnProperty().get().orElseThrow().picture();
    }

    private String name() {
        return trial.image().imageProperty().get().name();
    }

    @Test
    void theFirstImageIsMeasuredAndDrawn() {
        open();
        assertThat(name()).isEqualTo("Image 0 · class 0");
        assertThat(bars().height(3)).isEqualTo(InkNetwork.ink(TEST, 0, 3));
        assertThat(picture().get(3 * 78)).isEqualTo(InkNetwork.ink(TEST, 0, 3));
        assertThat(trial.bars().effectProperty().get()).isEmpty();
    }

    @Test
    void nothingIsAskedWhileNobodyLooks() {
        trial.show(Subjects.of(Architecture.DENSE, TEST, TEST));
        trial.image().choose(7);
        assertThat(network.asked).isZero();
    }

    @Test
    void thePictureFollowsABarThatIsPulled() {
        open();
        trial.bars().pull(3, 0.9);
        assertThat(picture().get(3 * 78)).isEqualTo(0.9f);
        assertThat(picture().get(4 * 78)).isEqualTo(InkNetwork.ink(TEST, 0, 4));
        assertThat(trial.bars().effectProperty().get()).startsWith("changed: concept 3 → error ");
    }

    @Test
    void aRemovedConceptTellsTheErrorBeforeAndAfter() {
        open();
        trial.bars().remove(2);
        assertThat(trial.bars().effectProperty().get()).matches("removed: concept 2 → error 0\\.\\d+ → \\d+\\.\\d+");
        trial.bars().reset();
        assertThat(trial.bars().effectProperty().get()).isEmpty();
        assertThat(picture().get(2 * 78)).isEqualTo(InkNetwork.ink(TEST, 0, 2));
    }

    @Test
    void whileAnAnswerIsAwaitedOnlyTheLatestPullIsAsked() {
        open();
        network.holding = true;
        int before = network.asked;
        for (int step = 1; step <= 50; step++) {
            trial.bars().pull(3, step / 100.0);
        }
        assertThat(network.asked).isEqualTo(before + 1);
        network.answerFirst();
        network.answerFirst();
        assertThat(network.waiting).isEmpty();
        assertThat(network.asked).isEqualTo(before + 2);
        assertThat(picture().get(3 * 78)).isEqualTo(0.5f);
    }

    @Test
    void anotherImageFreesPulledBarsButNotLockedOnes() {
        open();
        trial.bars().pull(3, 0.9);
        trial.bars().pull(4, 0.8);
        trial.bars().lock(4);
        trial.image().step(1);
        assertThat(bars().height(3)).isEqualTo(InkNetwork.ink(TEST, 1, 3));
        assertThat(bars().height(4)).isEqualTo(0.8f);
        assertThat(picture().get(4 * 78)).isEqualTo(0.8f);
    }

    @Test
    void damageChangesTheBarsAndKeepsPulledOnes() {
        open();
        trial.bars().pull(3, 0.9);
        float before = (float) bars().height(5);
        trial.image().damage(DamageChoice.NONE.with(DamageChoice.Kind.COVER, 20));
        assertThat((float) bars().height(5)).isNotEqualTo(before);
        assertThat(bars().height(3)).isEqualTo(0.9f);
        trial.image().damage(DamageChoice.NONE);
        assertThat((float) bars().height(5)).isEqualTo(before);
    }

    @Test
    void whatIsSelectedElsewhereIsTriedAndWhatIsChosenHereIsSelected() {
        open();
        selection.chooseImages(List.of(12, 13));
        assertThat(name()).startsWith("Image 12 ");
        trial.image().step(1);
        assertThat(name()).startsWith("Image 13 ");
        assertThat(selection.selectionProperty().get().images()).containsExactly(12, 13);
        trial.image().choose(5);
        assertThat(selection.selectionProperty().get().images()).containsExactly(5);
        selection.clear();
        selection.chooseLabel(OptionalInt.of(3));
        assertThat(name()).isEqualTo("Image 3 · class 3");
        trial.image().step(1);
        assertThat(name()).isEqualTo("Image 13 · class 3");
    }

    @Test
    void anIndexThatIsNotThereIsSaidAndNothingIsLost() {
        open();
        trial.image().choose(40);
        assertThat(trial.image().remarkProperty().get()).isEqualTo("There is no image 40; choose from 0 to 39.");
        assertThat(name()).isEqualTo("Image 0 · class 0");
    }

    @Test
    void aCorruptFileIsSaidAndNothingIsLost(@TempDir Path folder) throws IOException {
        open();
        Path file = Files.write(folder.resolve("7.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        trial.image().open(file);
        assertThat(trial.image().remarkProperty().get()).contains("7.png").endsWith(".");
        assertThat(name()).isEqualTo("Image 0 · class 0");
        trial.image().step(1);
        assertThat(trial.image().remarkProperty().get()).isEmpty();
    }

    @Test
    void anEmptyFileAndOneThatIsNoPictureAreSaidAndNothingIsLost(@TempDir Path folder) throws IOException {
        open();
        for (byte[] content : new byte[][] {{}, "not a picture".getBytes(StandardCharsets.UTF_8)}) {
            trial.image().open(Files.write(folder.resolve("digit.bmp"), content));
            assertThat(trial.image().remarkProperty().get())
                    .contains("digit.bmp")
                    .endsWith(".");
            assertThat(name()).isEqualTo("Image 0 · class 0");
            assertThat(trial.bars().barsProperty().get()).isPresent();
        }
    }

    @Test
    void aTransparentPictureIsPreparedAsOneOnWhite(@TempDir Path folder) throws IOException {
        open();
        BufferedImage image = new BufferedImage(60, 90, BufferedImage.TYPE_INT_ARGB);
        image.createGraphics().fillRect(20, 10, 12, 70);
        Path file = folder.resolve("one.png");
        ImageIO.write(image, "png", file.toFile());
        trial.image().open(file);
        assertThat(name()).isEqualTo("one.png");
        assertThat(trial.image().imageProperty().get().pixels().get(14 * ImageSet.SIDE + 14))
                .isEqualTo(1);
    }

    @Test
    void anEmptySheetIsSaid() {
        open();
        int[] white = new int[28 * 28];
        Arrays.fill(white, 0xFFFFFFFF);
        trial.image().own("Pasted picture", Raster.of(28, 28, white));
        assertThat(trial.image().remarkProperty().get()).isNotEmpty().endsWith(".");
    }

    @Test
    void anOwnFileIsPreparedStepByStepAndMeasured(@TempDir Path folder) throws IOException {
        open();
        BufferedImage image = new BufferedImage(60, 90, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(20, 10, 12, 70);
        Path file = folder.resolve("one.png");
        ImageIO.write(image, "png", file.toFile());
        trial.image().open(file);
        TrialImage tried = trial.image().imageProperty().get();
        assertThat(tried.name()).isEqualTo("one.png");
        assertThat(tried.steps()).hasValueSatisfying(steps -> {
            assertThat(steps.inverted()).isTrue();
            assertThat(steps.fitted().height()).isEqualTo(20);
        });
        assertThat(bars().height(5)).isPositive();
        trial.show(Subjects.of(Architecture.DENSE, TEST, Subjects.noise(20, true, 9)));
        assertThat(name()).as("stays beside other images").isEqualTo("one.png");
    }

    @Test
    void theMeanAndNothingCanBeTried() {
        open();
        trial.image().mean();
        assertThat(name()).isEqualTo("Mean of all training images");
        assertThat(bars().height(0)).isPositive();
        trial.image().nothing();
        assertThat(bars().height(0)).isZero();
    }

    @Test
    void aCodeThatIsNoNumberIsSaidWhereTheBarsWere() {
        dense.broken = true;
        open();
        assertThat(trial.bars().problemProperty().get()).contains("not numbers").endsWith(".");
        assertThat(trial.bars().barsProperty().get()).isEmpty();
        assertThat(codes.problemProperty().get()).contains("concept 0 for image 0");
        dense.broken = false;
        trial.bars().measure();
        assertThat(trial.bars().problemProperty().get()).isEmpty();
        assertThat(trial.bars().barsProperty().get()).isPresent();
    }

    @Test
    void traversalsGoFromTheFirstToTheLastPercentileOfEachConcept() {
        open();
        trial.sweeps().kindProperty().set(Optional.of(SweepModel.Kind.TRAVERSALS));
        PictureTableFigure figure =
                (PictureTableFigure) trial.sweeps().figureProperty().get();
        assertThat(figure.rows()).hasSize(10);
        var use = codes.codesProperty().get().orElseThrow().uses().get(6);
        assertThat(figure.rows().get(6).pictures().get(0).get(6 * 78)).isEqualTo((float) use.low());
        assertThat(figure.rows().get(6).pictures().get(8).get(6 * 78)).isEqualTo((float) use.high());
        assertThat(figure.rows().get(6).pictures().get(8).get(0)).isEqualTo(InkNetwork.ink(TEST, 0, 0));
    }

    @Test
    void aBlendGoesFromTheBarsToTheOtherImagesCode() {
        open();
        trial.sweeps().kindProperty().set(Optional.of(SweepModel.Kind.BLEND));
        trial.sweeps().chooseOther(9);
        PictureTableFigure figure =
                (PictureTableFigure) trial.sweeps().figureProperty().get();
        List<Pixels> pictures = figure.rows().get(0).pictures();
        assertThat(pictures.get(0).get(78)).isEqualTo(InkNetwork.ink(TEST, 0, 1));
        assertThat(pictures.get(10).get(78)).isEqualTo(InkNetwork.ink(TEST, 9, 1));
        trial.sweeps().chooseOther(99);
        assertThat(trial.sweeps().problemProperty().get()).isEqualTo("There is no image 99; choose from 0 to 39.");
    }

    @Test
    void twoConceptsGrowToTheRightAndDownwards() {
        open();
        trial.sweeps().acrossProperty().set(2);
        trial.sweeps().downProperty().set(7);
        trial.sweeps().kindProperty().set(Optional.of(SweepModel.Kind.TWO_CONCEPTS));
        PictureTableFigure figure =
                (PictureTableFigure) trial.sweeps().figureProperty().get();
        Pixels right = figure.rows().get(0).pictures().get(8);
        Pixels low = figure.rows().get(4).pictures().get(0);
        assertThat(right.get(2 * 78)).isGreaterThan(low.get(2 * 78));
        assertThat(low.get(7 * 78)).isGreaterThan(right.get(7 * 78));
    }

    @Test
    void theNearestTrainingImageOfATrainingImageIsItself() {
        ImageSet train = Subjects.noise(30, true, 2);
        codes.show(Subjects.of(Architecture.DENSE, train, train));
        trial.show(Subjects.of(Architecture.DENSE, train, train));
        trial.look(true);
        trial.image().choose(17);
        trial.neighbours().look(true);
        PictureTableFigure nearest =
                (PictureTableFigure) trial.neighbours().figureProperty().get();
        assertThat(nearest.rows().get(0).pictures().get(0).get(0))
                .isEqualTo(Pixels.of(train, 17).get(0));
        assertThat(nearest.rows().get(0).captions().get(0)).isEqualTo("0");
        assertThat(nearest.columns().get(0)).isEqualTo("7");
    }
}
