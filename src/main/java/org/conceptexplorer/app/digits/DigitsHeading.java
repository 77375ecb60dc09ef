package org.conceptexplorer.app.digits;

import atlantafx.base.theme.Styles;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;
import org.conceptexplorer.figure.kind.BarScale;

/** The line above the digits that chooses which are shown. */
final class DigitsHeading extends HBox {
    private static final double WIDEST_TITLE = 140;

    DigitsHeading(DigitsModel model, DigitFigures figures) {
        Label title = new Label();
        title.setId("images-name");
        title.setMinWidth(USE_PREF_SIZE);
        title.setMaxWidth(WIDEST_TITLE);
        title.textProperty().bind(model.nameProperty());
        title.getStyleClass().add(Styles.TITLE_4);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        title,
                        ClassFilter.of(model),
                        order(model),
                        otherSample(model),
                        gap,
                        ownScale(figures),
                        new Pager(model));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("heading");
    }

    private static Node order(DigitsModel model) {
        ChoiceMenu<DigitOrder> box = new ChoiceMenu<>(
                "digit-order", FXCollections.observableArrayList(DigitOrder.values()), DigitOrder::label);
        box.getStyleClass().add(Styles.SMALL);
        Hint.on(box, "The order of the digits. Worst and best go by reconstruction error.");
        box.join(model.orderProperty(), model::chooseOrder);
        return box;
    }

    private static Node otherSample(DigitsModel model) {
        Button other = new Button("Other sample", Icons.SHUFFLE.node());
        other.setId("other-sample");
        other.getStyleClass().add(Styles.SMALL);
        Hint.on(other, "Another random sample; the same ones come in the same order every time.");
        other.setOnAction(pressed -> model.otherSample());
        return other;
    }

    private static Node ownScale(DigitFigures figures) {
        ToggleButton own = new ToggleButton("Own scale");
        own.setId("own-scale");
        own.getStyleClass().add(Styles.SMALL);
        Hint.on(
                own,
                "Give each image's bars a scale of their own, to see patterns of weak concepts."
                        + " With one scale for all, heights can be compared.");
        own.selectedProperty().addListener((observed, before, now) -> figures.scaleProperty()
                .set(now ? BarScale.PER_IMAGE : BarScale.COMMON));
        return own;
    }
}
