package org.conceptexplorer.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.kind.FigureKind;

/**
 * A figure that can be exported.
 *
 * @param name the figure's, in commands and files
 * @param title what it is called in the list
 * @param figure the figure itself; empty if it is drawn when it is chosen
 */
public record FigureChoice(String name, String title, Optional<Figure> figure) {
    static FigureChoice of(Figure figure) {
        return new FigureChoice(figure.name(), figure.title(), Optional.of(figure));
    }

    static FigureChoice of(FigureKind kind) {
        String words = kind.id().replace('-', ' ');
        String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return new FigureChoice(kind.id(), title, Optional.empty());
    }

    /** The figures of the window, then every other kind that its network has. */
    static List<FigureChoice> of(List<Figure> shown, List<FigureKind> kinds) {
        List<FigureChoice> choices =
                new ArrayList<>(shown.stream().map(FigureChoice::of).toList());
        kinds.stream()
                .filter(kind -> shown.stream().noneMatch(figure -> figure.name().equals(kind.id())))
                .map(FigureChoice::of)
                .forEach(choices::add);
        return choices;
    }
}
