package org.conceptexplorer.app.concepts;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.place.FigureDesk;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.image.ComparisonFigure;
import org.conceptexplorer.figure.sheet.DetailFigure;
import org.jspecify.annotations.Nullable;

/** The selected image, and what the concept that is looked at does for it. */
final class ImagePane extends ScrollPane {
    private static final double WIDTH = 300;

    private final ChosenImageModel model;
    private final FigureView detail;
    private final FigureView without;

    ImagePane(ChosenImageModel model, ConceptNotesModel notes, FigureDesk desk) {
        this.model = model;
        setId("chosen-image");
        detail = view(desk, "image-detail", look -> new DetailFigure(look.image()));
        without = view(
                desk, "image-without", look -> look.activation() > 0 ? new ComparisonFigure(look.without()) : null);
        Label title = label("image-title", look -> ConceptWords.image(look));
        title.getStyleClass().add(Styles.TITLE_4);
        Label removal = new Label();
        removal.setId("image-removal");
        removal.setWrapText(true);
        removal.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.lookProperty()
                                .get()
                                .map(look -> ConceptWords.removal(look, notes.names()))
                                .orElse(""),
                        model.lookProperty(),
                        notes.notesProperty()));
        Label place = label("image-place", ConceptWords::place);
        place.setWrapText(true);
        place.getStyleClass().add("explanation");
        place.managedProperty().bind(place.textProperty().isNotEmpty());
        VBox content = new VBox(title, place, detail, removal, without);
        content.getStyleClass().addAll("pane", "image-pane");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        getStyleClass().add("figures");
    }

    private FigureView view(FigureDesk desk, String id, Function<ImageLook, @Nullable Figure> figure) {
        FigureView view = desk.view();
        view.setId(id);
        view.figureProperty()
                .bind(Bindings.createObjectBinding(
                        () -> model.lookProperty().get().map(figure).orElse(null), model.lookProperty()));
        view.visibleProperty().bind(view.figureProperty().isNotNull());
        view.managedProperty().bind(view.visibleProperty());
        return view;
    }

    private Label label(String id, Function<ImageLook, String> words) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(model.lookProperty().map((Optional<ImageLook> look) -> look.map(words)
                .orElse("")));
        return label;
    }

    /** The figures on view. */
    List<Figure> figures() {
        return Stream.of(detail, without)
                .map(view -> view.figureProperty().get())
                .filter(Objects::nonNull)
                .toList();
    }
}
