package org.conceptexplorer.app.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import org.conceptexplorer.app.InkRespondent;
import org.conceptexplorer.app.Subjects;
import org.conceptexplorer.app.codes.CodesModel;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.LaterExecutor;
import org.conceptexplorer.app.selection.SelectionModel;
import org.conceptexplorer.app.training.Subject;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.InkNetwork;
import org.junit.jupiter.api.Test;

class MapModelTest {
    private static final ImageSet TEST = Subjects.noise(60, true, 3);

    private final InkNetwork dense = new InkNetwork(Architecture.DENSE);
    private final InkRespondent network = new InkRespondent(dense);
    private final SelectionModel selection = new SelectionModel();
    private final FxDelivery delivery = FxDelivery.inPlace();

    private CodesModel codes(Executor workers) {
        return codes(workers, Dataset.Split.TEST);
    }

    private CodesModel codes(Executor workers, Dataset.Split split) {
        return new CodesModel(network, new Background(workers, delivery), delivery, split);
    }

    private MapModel open(ImageSet images) {
        return open(images, images);
    }

    private MapModel open(ImageSet training, ImageSet images) {
        CodesModel codes = codes(Runnable::run);
        CodesModel trainCodes = codes(Runnable::run, Dataset.Split.TRAIN);
        MapModel model = new MapModel(new Background(Runnable::run, delivery), delivery, selection, codes, trainCodes);
        model.look(true);
        Subject subject = Subjects.of(Architecture.DENSE, training, images);
        codes.show(subject);
        trainCodes.show(subject);
        return model;
    }

    private static ShownMap map(MapModel model) {
        return model.mapProperty().get().orElseThrow();
    }

    @Test
    void allImagesArePointsColouredByClass() {
        MapModel model = open(TEST);
        assertThat(map(model).placed().points().rows()).isEqualTo(60);
        assertThat(map(model).colour().what()).isEqualTo("class");
        assertThat(map(model).values().at(23, 0)).isEqualTo(3);
        assertThat(model.statusProperty().get()).isEqualTo("60 images");
    }

    @Test
    void twoConceptsAreThePlane() {
        MapModel model = open(TEST);
        model.choose(new MapWish(MapWish.Kind.TWO_CONCEPTS, 4, 8));
        assertThat(map(model).placed().points().at(11, 0)).isEqualTo(InkNetwork.ink(TEST, 11, 4));
        assertThat(map(model).placed().points().at(11, 1)).isEqualTo(InkNetwork.ink(TEST, 11, 8));
    }

    @Test
    void aClassThatIsSelectedAnywhereDimsTheOthers() {
        MapModel model = open(TEST);
        selection.chooseLabel(OptionalInt.of(4));
        assertThat(map(model).selected().stream()).hasSize(6).allMatch(image -> image % 10 == 4);
        assertThat(model.statusProperty().get()).isEqualTo("6 of 60 images selected");
        selection.clear();
        assertThat(map(model).narrowed()).isFalse();
    }

    @Test
    void aConceptThatIsSelectedAnywhereColoursTheMap() {
        MapModel model = open(TEST);
        selection.chooseConcept(OptionalInt.of(6));
        assertThat(map(model).colour().what()).isEqualTo("concept 6");
        assertThat(map(model).values().at(9, 0)).isEqualTo(InkNetwork.ink(TEST, 9, 6));
    }

    @Test
    void whatIsSelectedHereIsSelectedEverywhere() {
        MapModel model = open(TEST);
        model.select(List.of(4, 9));
        assertThat(selection.selectionProperty().get().images()).containsExactly(4, 9);
        model.search(" 31 ");
        assertThat(selection.selectionProperty().get().images()).containsExactly(31);
        model.search("60");
        assertThat(model.problemProperty().get()).isEqualTo("There is no image 60; the indices go from 0 to 59.");
        assertThat(selection.selectionProperty().get().images()).containsExactly(31);
    }

    @Test
    void unlabelledImagesLoseTheColoursOfClassesAndNothingElse() {
        MapModel model = open(Subjects.noise(60, false, 3));
        assertThat(map(model).colour().what()).isEqualTo("error");
        assertThat(map(model).placed().points().rows()).isEqualTo(60);
        assertThat(MapColour.all(false, 10)).noneMatch(colour -> colour.kind() == MapColour.Kind.CLASS);
    }

    @Test
    void aCodeThatIsNoNumberIsSaidInsteadOfAMap() {
        dense.broken = true;
        MapModel model = open(TEST);
        assertThat(model.mapProperty().get()).isEmpty();
        assertThat(model.statusProperty().get()).contains("not a finite number").endsWith(".");
    }

    @Test
    void aLayoutThatIsGivenUpLeavesTheOneBefore() {
        LaterExecutor later = new LaterExecutor();
        CodesModel codes = codes(Runnable::run);
        CodesModel trainCodes = codes(Runnable::run, Dataset.Split.TRAIN);
        MapModel model = new MapModel(new Background(later, delivery), delivery, selection, codes, trainCodes);
        model.look(true);
        codes.show(Subjects.of(Architecture.DENSE, TEST, TEST));
        later.runWaiting();
        ShownMap before = map(model);
        model.choose(new MapWish(MapWish.Kind.UMAP, 0, 1));
        assertThat(model.workingProperty().get()).isTrue();
        model.cancel();
        later.runWaiting();
        assertThat(map(model).placed()).isSameAs(before.placed());
        assertThat(model.wishProperty().get().kind()).isEqualTo(MapWish.Kind.PCA);
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void neighboursStayTogetherInUmap() {
        MapModel model = open(TEST);
        model.choose(new MapWish(MapWish.Kind.UMAP, 0, 1));
        assertThat(map(model).placed().layout()).isEqualTo("UMAP");
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void nothingIsAskedBeforeSomebodyLooks() {
        CodesModel codes = codes(Runnable::run);
        CodesModel trainCodes = codes(Runnable::run, Dataset.Split.TRAIN);
        MapModel model = new MapModel(new Background(Runnable::run, delivery), delivery, selection, codes, trainCodes);
        codes.show(Subjects.of(Architecture.DENSE, TEST, TEST));
        assertThat(network.asked).isZero();
        model.look(true);
        assertThat(model.mapProperty().get()).isPresent();
    }

    @Test
    void trainingImagesArePointsOnceSomebodyWantsThem() {
        MapModel model = open(Subjects.noise(90, true, 4), TEST);
        int asked = network.asked;
        assertThat(map(model).placed().set().trainingSize()).isZero();

        model.choose(MapImages.BOTH);
        assertThat(network.asked).isGreaterThan(asked);
        assertThat(map(model).placed().points().rows()).isEqualTo(150);
        assertThat(map(model).placed().set().name(59)).isEqualTo("image 59");
        assertThat(map(model).placed().set().name(60)).isEqualTo("training image 0");
        assertThat(map(model).placed().set().label(61)).isEqualTo(1);
        assertThat(model.statusProperty().get()).isEqualTo("150 images");

        model.choose(MapImages.TRAINING);
        assertThat(map(model).placed().points().rows()).isEqualTo(90);
        assertThat(model.statusProperty().get()).isEqualTo("90 training images");
    }

    @Test
    void pointsOfBothKindsLieWhereTheirCodesSay() {
        ImageSet training = Subjects.noise(90, true, 4);
        MapModel model = open(training, TEST);
        model.choose(new MapWish(MapWish.Kind.TWO_CONCEPTS, 4, 8));
        model.choose(MapImages.BOTH);
        assertThat(map(model).placed().points().at(11, 0)).isEqualTo(InkNetwork.ink(TEST, 11, 4));
        assertThat(map(model).placed().points().at(60 + 33, 1)).isEqualTo(InkNetwork.ink(training, 33, 8));
        model.colourBy(new MapColour(MapColour.Kind.CONCEPT, 2));
        assertThat(map(model).values().at(60 + 33, 0)).isEqualTo(InkNetwork.ink(training, 33, 2));
    }

    @Test
    void trainingImagesAreSelectedOnTheMapAlone() {
        MapModel model = open(Subjects.noise(90, true, 4), TEST);
        model.choose(MapImages.BOTH);
        model.select(List.of(4, 59, 60, 149));
        assertThat(selection.selectionProperty().get().images()).containsExactly(4, 59);
        assertThat(selection.selectionProperty().get().training()).containsExactly(0, 89);
        assertThat(map(model).selected().stream()).containsExactly(4, 59, 60, 149);
        assertThat(model.statusProperty().get())
                .isEqualTo("4 of 150 images selected; other places show test images alone");

        model.choose(MapImages.TEST);
        assertThat(map(model).selected().stream()).containsExactly(4, 59);
        assertThat(selection.selectionProperty().get().training()).isEmpty();
    }

    @Test
    void testImagesChosenElsewhereTakeThePlaceOfTrainingImages() {
        MapModel model = open(Subjects.noise(90, true, 4), TEST);
        model.choose(MapImages.TRAINING);
        model.select(List.of(7));
        assertThat(map(model).selected().stream()).containsExactly(7);
        selection.chooseImages(List.of(7));
        assertThat(map(model).count()).isZero();
        assertThat(model.statusProperty().get()).isEqualTo("0 of 90 training images selected");
    }

    @Test
    void anIndexIsThatOfTheImagesOnTheMap() {
        MapModel model = open(Subjects.noise(90, true, 4), TEST);
        model.choose(MapImages.TRAINING);
        model.search("80");
        assertThat(selection.selectionProperty().get().training()).containsExactly(80);
        model.choose(MapImages.BOTH);
        model.search("17");
        assertThat(selection.selectionProperty().get().images()).containsExactly(17);
        assertThat(selection.selectionProperty().get().training()).isEmpty();
        model.search("t 17");
        model.search("Training 89");
        assertThat(selection.selectionProperty().get().training()).containsExactly(89);
        model.search("80");
        assertThat(model.problemProperty().get())
                .isEqualTo("There is no image 80; the indices go from 0 to 59 for test images, and from training 0 to"
                        + " training 89.");
    }

    @Test
    void aLayoutOfOtherImagesThatIsGivenUpLeavesTheOnesBefore() {
        LaterExecutor later = new LaterExecutor();
        CodesModel codes = codes(Runnable::run);
        CodesModel trainCodes = codes(Runnable::run, Dataset.Split.TRAIN);
        MapModel model = new MapModel(new Background(later, delivery), delivery, selection, codes, trainCodes);
        model.look(true);
        Subject subject = Subjects.of(Architecture.DENSE, TEST, TEST);
        codes.show(subject);
        trainCodes.show(subject);
        later.runWaiting();
        model.choose(MapImages.BOTH);
        selection.chooseLabel(OptionalInt.of(4)); // draws the map that is still on view
        model.cancel();
        later.runWaiting();
        assertThat(model.imagesProperty().get()).isEqualTo(MapImages.TEST);
        assertThat(map(model).placed().points().rows()).isEqualTo(60);
    }

    @Test
    void dataWithoutTrainingImagesSayThatThereAreNone() {
        MapModel model = open(TEST.first(0), TEST);
        model.choose(MapImages.TRAINING);
        assertThat(model.mapProperty().get()).isEmpty();
        assertThat(model.statusProperty().get()).isEqualTo("These data hold no training images.");
        model.choose(MapImages.TEST);
        assertThat(map(model).placed().points().rows()).isEqualTo(60);
    }
}
