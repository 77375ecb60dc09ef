package org.conceptexplorer.app.digits;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;
import org.conceptexplorer.base.NumberWords;

/** Which page is on view, and the way to its neighbours. */
final class Pager extends HBox {
    private static final double WORDS_WIDTH = 88;

    Pager(DigitsModel model) {
        Button previous = button("previous-page", Icons.PREVIOUS.node(), "The page before (Left or Page Up).");
        previous.setOnAction(pressed -> model.turn(-1));
        previous.disableProperty().bind(model.pageIndexProperty().isEqualTo(0));
        Button next = button("next-page", Icons.NEXT.node(), "The next page (Right or Page Down).");
        next.setOnAction(pressed -> model.turn(1));
        next.disableProperty()
                .bind(model.pageIndexProperty()
                        .greaterThanOrEqualTo(model.pageCountProperty().subtract(1)));
        Label words = new Label();
        words.setId("page");
        words.setMinWidth(WORDS_WIDTH);
        words.setAlignment(Pos.CENTER);
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> NumberWords.grouped(model.pageIndexProperty().get() + 1L) + " / "
                                + NumberWords.grouped(model.pageCountProperty().get()),
                        model.pageIndexProperty(),
                        model.pageCountProperty()));
        getChildren().addAll(previous, words, next);
        setAlignment(Pos.CENTER);
    }

    private static Button button(String id, Node sign, String explanation) {
        Button button = new Button("", sign);
        button.setId(id);
        Hint.on(button, explanation);
        button.setAccessibleText(explanation);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        return button;
    }
}
