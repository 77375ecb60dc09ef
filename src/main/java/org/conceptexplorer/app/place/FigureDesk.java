package org.conceptexplorer.app.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.conceptexplorer.app.export.ExportDialog;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.saving.FigureMenu;
import org.conceptexplorer.app.saving.SavingModel;
import org.conceptexplorer.figure.Figure;
import org.jspecify.annotations.Nullable;

/** Gives places the views for their figures, and saves, copies and exports what these show. */
public final class FigureDesk {
    private final SavingModel saving;
    private final Supplier<ExportDialog> export;
    private final Supplier<FigureView> blank;
    private @Nullable Supplier<Place> shown;
    private @Nullable FigureMenu pointedAt;

    /**
     * A desk.
     *
     * @param export makes the export dialog
     * @param blank makes a view that has the window's look
     */
    public FigureDesk(SavingModel saving, Supplier<ExportDialog> export, Supplier<FigureView> blank) {
        this.saving = saving;
        this.export = export;
        this.blank = blank;
    }

    /** Takes what tells the place on view, whose figures are exported. */
    public void serve(Supplier<Place> place) {
        shown = place;
    }

    /** A new view for a figure, with its menu. */
    public FigureView view() {
        FigureView view = blank.get();
        FigureMenu menu = FigureMenu.install(saving, view, this::export);
        view.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> pointedAt = menu);
        return view;
    }

    /** Gives a node that is no figure's view the menu of a figure, which shows the same as the node. */
    public void offer(Node node, Supplier<Optional<Figure>> figure) {
        FigureMenu menu = FigureMenu.offer(saving, node, blank.get(), figure, this::export);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> pointedAt = menu);
    }

    /** Copies the figure that the pointer is on or was on last; the first of the place if that one is not on view. */
    public void copy() {
        FigureMenu menu = pointedAt;
        if (menu != null && menu.onView()) {
            menu.copy();
        } else {
            place().ifPresent(place -> FigureMenu.offer(
                            saving,
                            place.node(),
                            blank.get(),
                            () -> onView().stream().findFirst(),
                            this::export)
                    .copy());
        }
    }

    /** Opens the export dialog on the figure that it showed last. */
    public void export() {
        window().ifPresent(owner -> export.get().open(owner, onView(), Optional.empty()));
    }

    /** Opens the export dialog on a figure, which need not be one of the place's. */
    public void export(Figure figure) {
        List<Figure> choice = new ArrayList<>(onView());
        if (choice.stream().noneMatch(each -> each.name().equals(figure.name()))) {
            choice.add(figure);
        }
        window().ifPresent(owner -> export.get().open(owner, choice, Optional.of(figure)));
    }

    private Optional<Place> place() {
        return Optional.ofNullable(shown).map(Supplier::get);
    }

    private List<Figure> onView() {
        return place().map(Place::figures).orElse(List.of());
    }

    private Optional<Window> window() {
        return place().map(place -> place.node().getScene()).map(Scene::getWindow);
    }
}
