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
        return new CodesModel(network, new Background(workers, delivery), delivery, Dataset.Split.TEST);
    }

    private MapModel open(ImageSet images) {
        CodesModel codes = codes(Runnable::run);
        MapModel model = new MapModel(new Background(Runnable::run, delivery), delivery, selection, codes);
        model.look(true);
        codes.show(Subjects.of(Architecture.DENSE, images, images));
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
        MapModel model = new MapModel(new Background(later, delivery), delivery, selection, codes);
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
        MapModel model = new MapModel(new Background(Runnable::run, delivery), delivery, selection, codes);
        codes.show(Subjects.of(Architecture.DENSE, TEST, TEST));
        assertThat(network.asked).isZero();
        model.look(true);
        assertThat(model.mapProperty().get()).isPresent();
    }
}
