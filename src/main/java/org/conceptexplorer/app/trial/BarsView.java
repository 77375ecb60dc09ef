package org.conceptexplorer.app.trial;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.model.Architecture;

/** The ten bars, which are sliders, and the places of the concepts where there are several. */
final class BarsView extends VBox {
    private final Trial trial;
    private final List<BarRow> rows;
    private final MapsView maps;

    BarsView(Trial trial, ObservableValue<Style> look) {
        this.trial = trial;
        setId("bars");
        rows = IntStream.range(0, Architecture.CONCEPTS)
                .mapToObj(concept -> new BarRow(trial, concept, look))
                .toList();
        maps = new MapsView(trial, look);
        VBox all = new VBox();
        all.getChildren().addAll(rows);
        rows.forEach(row -> VBox.setVgrow(row, Priority.ALWAYS));
        all.setMaxHeight(Architecture.CONCEPTS * BarRow.HIGHEST);
        VBox.setVgrow(all, Priority.ALWAYS); // with room, bars are easier to grasp
        Label problem = new Label();
        problem.setId("bars-problem");
        problem.textProperty().bind(trial.bars().problemProperty());
        problem.setWrapText(true);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        problem.getStyleClass().add("problem");
        getChildren().addAll(heading(), all, legend(), problem, maps);
        getStyleClass().add("trial-column");
        trial.bars().barsProperty().addListener(observed -> show());
        trial.codes().codesProperty().addListener(observed -> show());
        look.addListener((observed, before, now) -> show());
        show();
    }

    private HBox heading() {
        Label title = new Label("Its ten bars: pull one");
        title.getStyleClass().add(Styles.TITLE_4);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button reset = new Button("As measured");
        reset.setId("as-measured");
        reset.getStyleClass().add(Styles.SMALL);
        reset.setOnAction(pressed -> trial.bars().reset());
        Hint.on(reset, "All bars that are not locked as the network measured them (M).");
        HBox heading = new HBox(title, space, reset);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private static Label legend() {
        Label legend = new Label("Line: as measured. Grey: 1st to 99th percentile of all test images.");
        legend.setWrapText(true);
        legend.setMinHeight(USE_PREF_SIZE);
        legend.getStyleClass().add("explanation");
        return legend;
    }

    private void show() {
        Optional<Bars> now = trial.bars().barsProperty().get();
        Ranges ranges = Ranges.of(trial.codes().codesProperty().get(), now);
        rows.forEach(row -> row.show(now, ranges));
        maps.show(now, ranges);
    }
}
