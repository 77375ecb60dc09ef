package org.conceptexplorer.app.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.prefs.Preferences;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.export.Length;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Labels;
import org.conceptexplorer.figure.LegendPlace;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Theme;
import org.conceptexplorer.figure.Typeface;

/**
 * What a person says about the look of figures in files, as it is typed; remembered from one time to the next.
 * The properties have the names that they are remembered by.
 */
public final class ExportForm {
    private static final double POINT = 96 / 72.0;

    final StringProperty width = new SimpleStringProperty(this, "width", "18");
    final StringProperty height = new SimpleStringProperty(this, "height", "");
    final StringProperty dpi = new SimpleStringProperty(this, "dpi", "300");
    final StringProperty font = new SimpleStringProperty(this, "font", Typeface.BUNDLED);
    final StringProperty fontSize = new SimpleStringProperty(this, "font-size", "9");
    final StringProperty lineWidth = new SimpleStringProperty(this, "line-width", "1.5");
    final StringProperty heading = new SimpleStringProperty(this, "heading", "");
    final StringProperty caption = new SimpleStringProperty(this, "caption", "");
    final StringProperty xLabel = new SimpleStringProperty(this, "x-label", "");
    final StringProperty yLabel = new SimpleStringProperty(this, "y-label", "");
    final StringProperty conceptNames = new SimpleStringProperty(this, "concept-names", "");
    final ObjectProperty<LengthUnit> unit = new SimpleObjectProperty<>(this, "unit", LengthUnit.CM);
    final ObjectProperty<LegendPlace> legend = new SimpleObjectProperty<>(this, "legend", LegendPlace.TOP);
    final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    final BooleanProperty transparent = new SimpleBooleanProperty(this, "transparent");

    /** What can be typed; words about one figure are not remembered for the next. */
    private final List<StringProperty> remembered = List.of(width, height, dpi, font, fontSize, lineWidth);

    private final Preferences memory;

    /** A form filled in as it was the last time. */
    public ExportForm(Preferences memory) {
        this.memory = memory;
        remembered.forEach(field -> field.set(memory.get(field.getName(), field.get())));
        unit.set(recalled(unit, LengthUnit.values()));
        legend.set(recalled(legend, LegendPlace.values()));
        theme.set(recalled(theme, Theme.values()));
        transparent.set(memory.getBoolean(transparent.getName(), false));
    }

    private <E extends Enum<E>> E recalled(ObjectProperty<E> choice, E[] values) {
        String name = memory.get(choice.getName(), "");
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return choice.get();
    }

    /** Keeps what is filled in for the next time. */
    void remember() {
        remembered.forEach(field -> memory.put(field.getName(), field.get()));
        memory.put(unit.getName(), unit.get().name());
        memory.put(legend.getName(), legend.get().name());
        memory.put(theme.getName(), theme.get().name());
        memory.putBoolean(transparent.getName(), transparent.get());
    }

    /** All that the look depends on. */
    Observable[] fields() {
        return new Observable[] {
            width,
            height,
            dpi,
            font,
            fontSize,
            lineWidth,
            heading,
            caption,
            xLabel,
            yLabel,
            conceptNames,
            unit,
            legend,
            theme,
            transparent
        };
    }

    /** Takes the size of a preset. */
    void choose(SizePreset preset) {
        unit.set(preset.unit());
        width.set(preset.width());
        height.set(preset.height());
    }

    /**
     * The look that is filled in.
     *
     * @throws ExplainedException naming what will not do
     */
    Look look() {
        Labels labels = new Labels(legend.get(), words(xLabel), words(yLabel), ConceptNames.parse(conceptNames.get()));
        Style style = new Style(
                theme.get(),
                font.get(),
                number("font size", fontSize) * POINT,
                number("line width", lineWidth) * POINT,
                transparent.get(),
                labels);
        OptionalDouble high = height.get().isBlank() ? OptionalDouble.empty() : OptionalDouble.of(length(height));
        return new Look(style, length(width), high, (int) number("dpi", dpi), heading.get(), caption.get());
    }

    private double length(StringProperty field) {
        number(field.getName(), field);
        return Length.parse(field.get().strip() + unit.get().sign());
    }

    private static Optional<String> words(StringProperty field) {
        return field.get().isEmpty() ? Optional.empty() : Optional.of(field.get());
    }

    private static double number(String what, StringProperty field) {
        try {
            return Double.parseDouble(field.get().strip());
        } catch (NumberFormatException e) {
            throw new ExplainedException(
                    "The " + what + " is \"" + field.get() + "\", which is not a number; write one such as 9.", e);
        }
    }
}
