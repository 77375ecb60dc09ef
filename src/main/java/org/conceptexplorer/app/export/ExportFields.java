package org.conceptexplorer.app.export;

import atlantafx.base.theme.Styles;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.app.fx.Choices;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.SettingRow;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.figure.LegendPlace;
import org.conceptexplorer.figure.Theme;
import org.conceptexplorer.figure.Typeface;

/** The controls that say how a figure is to look. */
final class ExportFields extends VBox {
    private static final double GAP = 6;

    private final ExportForm form;

    ExportFields(ExportModel model) {
        super(GAP);
        form = model.form();
        getChildren()
                .addAll(
                        size(),
                        blank("Height", form.height, "automatic", "Blank for the height that suits the figure."));
        getChildren()
                .addAll(
                        text("Dots per inch", form.dpi, "Of a PNG, 72 to 1200; 300 for print, 150 for a screen."),
                        box("Style", form.theme, Theme.values(), Theme::id, "Colours, whatever the window looks like."),
                        check(),
                        font(),
                        text("Font size", form.fontSize, "In points, 4 to 40."),
                        text("Line width", form.lineWidth, "Of the boldest curve, in points, 0.1 to 10."),
                        blank("Title", form.heading, "none", "Stands above the figure; nothing if blank."),
                        blank("Caption", form.caption, "none", "Stands below the figure; nothing if blank."),
                        blank(
                                "X axis",
                                form.xLabel,
                                "usual name",
                                "Another name for the axis; blank for the usual one."),
                        blank(
                                "Y axis",
                                form.yLabel,
                                "usual name",
                                "Another name for the axis; blank for the usual one."),
                        blank(
                                "Concepts",
                                form.conceptNames,
                                "numbers",
                                "Names with commas between them, that of concept 0 first; numbers if blank."),
                        box("Legend", form.legend, LegendPlace.values(), LegendPlace::id, "Where a chart's legend is."),
                        formats(model));
        model.wrongFieldProperty().addListener((observed, before, now) -> mark(before, now));
        mark("", model.wrongFieldProperty().get());
    }

    /** Marks the field that will not do, for the eye and for whoever is read to. */
    private void mark(String before, String now) {
        lookupAll(".text-field").forEach(field -> {
            String name = String.valueOf(field.getId()).replaceFirst("^export-", "");
            field.pseudoClassStateChanged(Styles.STATE_DANGER, name.equals(now));
            if (name.equals(now)) {
                field.setAccessibleRoleDescription("text field, not valid");
            } else if (name.equals(before)) {
                field.setAccessibleRoleDescription(null);
            }
        });
    }

    private HBox size() {
        TextField width = field("Width", form.width);
        ChoiceMenu<LengthUnit> unit = new ChoiceMenu<>(
                "export-unit", FXCollections.observableArrayList(LengthUnit.values()), LengthUnit::sign);
        Hint.on(unit, "The unit of width and height.");
        unit.join(form.unit, form.unit::set);
        MenuButton presets = new MenuButton("Usual");
        presets.setId("export-preset");
        Hint.on(presets, "Usual sizes: a journal's columns, a slide.");
        for (SizePreset preset : SizePreset.values()) {
            MenuItem item = new MenuItem(preset.label());
            item.setOnAction(chosen -> form.choose(preset));
            presets.getItems().add(item);
        }
        HBox row = SettingRow.of("Width", width, "Between 20 and 1000 mm, in the unit behind it.");
        row.getChildren().addAll(unit, presets);
        return row;
    }

    private static TextField field(String name, StringProperty text) {
        TextField field = new TextField();
        field.setId("export-" + text.getName());
        field.setPrefColumnCount(6);
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static HBox text(String name, StringProperty text, String explanation) {
        return SettingRow.of(name, field(name, text), explanation);
    }

    /** A field that may stay blank, and says what that means. */
    private static HBox blank(String name, StringProperty text, String meaning, String explanation) {
        TextField field = field(name, text);
        field.setPromptText(meaning);
        return SettingRow.of(name, field, explanation);
    }

    private static <T> HBox box(
            String name, ObjectProperty<T> choice, T[] values, Function<T, String> words, String explanation) {
        ChoiceMenu<T> box =
                new ChoiceMenu<>("export-" + choice.getName(), FXCollections.observableArrayList(values), words);
        box.join(choice, choice::set);
        return SettingRow.of(name, box, explanation);
    }

    private HBox font() {
        ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList(Typeface.families()));
        box.setId("export-font");
        box.setMaxWidth(Double.MAX_VALUE);
        Choices.join(box.valueProperty(), form.font, form.font::set);
        return SettingRow.of("Font", box, "Inter comes with the program and looks the same on every computer.");
    }

    private HBox check() {
        CheckBox transparent = new CheckBox("Transparent background");
        transparent.setId("export-transparent");
        Hint.on(transparent, "Leave out the background, so that what lies below the figure shows.");
        transparent.selectedProperty().bindBidirectional(form.transparent);
        return SettingRow.below(transparent);
    }

    private static String explanation(Format format) {
        return switch (format) {
            case PNG -> "A picture made of pixels.";
            case SVG -> "A drawing that stays sharp at any size, for the web and for drawing programs.";
            case PDF -> "A page that stays sharp at any size, for papers and print.";
            case EPS -> "A drawing for journals and TeX, with letters as outlines.";
            case TIFF -> "A picture made of pixels, for print.";
            case CSV -> "The numbers that are drawn, as a table.";
        };
    }

    private static HBox formats(ExportModel model) {
        FlowPane row = new FlowPane(GAP, GAP); // as many in a row as there is room for
        for (Format format : Format.values()) {
            CheckBox box = new CheckBox(format.name());
            box.setId("export-format-" + format.id());
            Hint.on(box, explanation(format));
            box.setSelected(model.writes(format));
            box.selectedProperty().addListener((observed, before, now) -> model.setFormat(format, now));
            box.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(box);
        }
        return SettingRow.below(row);
    }
}
