package org.conceptexplorer.app.export;

import java.awt.Color;
import java.util.List;
import java.util.Map;
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
    private Map<Integer, Color> colors = Map.of();

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

    /** Calls the concepts what a person calls them in the run on view, in their colours. */
    public void call(ConceptNames names) {
        colors = names.colors();
        conceptNames.set(names.text());
    }

    /** Takes the size of a preset, and the type and lines that go with it. */
    void choose(SizePreset preset) {
        unit.set(preset.unit());
        width.set(preset.width());
        height.set(preset.height());
        fontSize.set(preset.fontSize());
        lineWidth.set(preset.lineWidth());
    }

    /**
     * The look that is filled in.
     *
     * @throws ExplainedException saying what will not do; a {@link WrongField} where it is a field alone
     */
    Look look() {
        Labels labels = new Labels(legend.get(), words(xLabel), words(yLabel), names());
        Style style = Style.of(theme.get())
                .withFontFamily(font.get())
                .withFontSize(WrongField.in(fontSize.getName(), this::typeSize))
                .withLineWidth(WrongField.in(lineWidth.getName(), this::lines))
                .withTransparent(transparent.get())
                .withLabels(labels);
        OptionalDouble high = height.get().isBlank() ? OptionalDouble.empty() : OptionalDouble.of(length(height));
        return new Look(style, length(width), high, dots(), heading.get(), caption.get());
    }

    private ConceptNames names() {
        return WrongField.in(conceptNames.getName(), () -> ConceptNames.parse(conceptNames.get())
                .withColors(colors));
    }

    private double typeSize() {
        double size = number("font size", fontSize) * POINT;
        usual(Look.PAGE.style().withFontSize(size), Look.PAGE.dpi());
        return size;
    }

    private double lines() {
        double wide = number("line width", lineWidth) * POINT;
        usual(Look.PAGE.style().withLineWidth(wide), Look.PAGE.dpi());
        return wide;
    }

    private int dots() {
        return WrongField.in(dpi.getName(), () -> {
            int dots = (int) number("dpi", dpi);
            return usual(Look.PAGE.style(), dots).dpi();
        });
    }

    /** A page with one thing unusual: if it will not do, it is for that one thing. */
    private static Look usual(Style style, int dpi) {
        return new Look(style, Look.PAGE.width(), Look.PAGE.height(), dpi, "", "");
    }

    private double length(StringProperty field) {
        return WrongField.in(field.getName(), () -> {
            number(field.getName(), field);
            return Length.side(
                    field.getName(), field.get().strip() + " " + unit.get().sign());
        });
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
