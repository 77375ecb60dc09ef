package org.conceptexplorer.app.trial;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.model.Architecture;

/** The places of all ten concepts, for a code that has several; a brush paints on them. */
final class MapsView extends VBox {
    private static final double BRUSH = 140;

    private final Trial trial;
    private final ValueSlider brush;
    private final List<ConceptMap> maps;

    MapsView(Trial trial, ObservableValue<Style> look) {
        this.trial = trial;
        setId("concept-places");
        brush = new ValueSlider("How strongly the brush paints", this::strength);
        brush.setId("brush");
        brush.value(1);
        brush.setPrefWidth(BRUSH);
        maps = IntStream.range(0, Architecture.CONCEPTS)
                .mapToObj(concept -> new ConceptMap(concept, look, (place, wipe) -> paint(concept, place, wipe)))
                .toList();
        TilePane all = new TilePane();
        all.setPrefColumns(Architecture.CONCEPTS / 2);
        all.setMaxWidth(USE_PREF_SIZE);
        all.getStyleClass().add("concept-maps");
        maps.forEach(map -> all.getChildren().add(captioned(map, look)));
        Label words = new Label("Paint on the places of a concept; brush");
        words.setMinWidth(USE_PREF_SIZE); // in a narrow window the brush has what is left
        words.getStyleClass().add("explanation");
        HBox.setHgrow(brush, Priority.SOMETIMES);
        HBox line = new HBox(words, brush);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("heading");
        getChildren().addAll(line, all);
    }

    private VBox captioned(ConceptMap map, ObservableValue<Style> look) {
        int concept = maps.indexOf(map);
        Label caption = new Label();
        caption.textProperty().bind(look.map(now -> now.labels().concepts().of(concept)));
        caption.setMaxWidth(ConceptMap.SIDE);
        caption.getStyleClass().add("explanation");
        VBox both = new VBox(map, caption);
        both.setAlignment(Pos.TOP_CENTER);
        return both;
    }

    private void strength(double wanted) {
        brush.value(wanted);
    }

    private void paint(int concept, int place, boolean wipe) {
        Ranges ranges = ranges(trial.bars().barsProperty().get());
        trial.bars().paint(concept, place, wipe ? 0 : brush.value() * ranges.paint(concept));
    }

    private Ranges ranges(Optional<Bars> bars) {
        return Ranges.of(trial.codes().codesProperty().get(), bars);
    }

    void show(Optional<Bars> bars, Ranges ranges) {
        boolean several = bars.filter(now -> now.code().places() > 1).isPresent();
        setVisible(several);
        setManaged(several);
        if (several) {
            bars.ifPresent(now -> IntStream.range(0, maps.size())
                    .forEach(concept -> maps.get(concept).show(now, ranges.paint(concept))));
        }
    }
}
