package org.conceptexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.css.Selector;
import javafx.css.Stylesheet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.conceptexplorer.app.shell.WindowTheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The theme's style sheets as the build makes them, beside those that AtlantaFX has. */
class ThemeTest {
    @Test
    void nothingOnViewMissesARule(@TempDir Path cache) throws IOException, TimeoutException {
        List<Selector> missing = missing(WindowTheme.LIGHT);
        try (WindowDriver window = new WindowDriver(cache, WindowDriver.SCRIPTED)) {
            window.push(KeyCode.F1);
            assertThat(rulesMissed(missing)).isEmpty();
            window.push(KeyCode.ESCAPE);
            for (String menu : List.of("preset", "loss-view", "export")) {
                window.clickOn("#" + menu);
                assertThat(Window.getWindows()).as(menu).hasSizeGreaterThan(1);
                assertThat(rulesMissed(missing)).as(menu).isEmpty();
                window.push(KeyCode.ESCAPE);
            }
            window.clickOn("#more");
            window.moveTo("#train");
            window.push(KeyCode.CONTROL, KeyCode.E);
            window.waitFor(() -> !window.lookup("#export-font").queryAll().isEmpty());
            window.clickOn("#export-font");
            assertThat(rulesMissed(missing)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(WindowTheme.class)
    void onlyRulesForOtherControlsAreLeftOut(WindowTheme theme) throws IOException {
        List<Selector> left = selectors(ours(theme));
        List<Selector> missing = missing(theme);
        assertThat(left.size() + missing.size())
                .isEqualTo(selectors(whole(theme)).size());
        assertThat(missing).hasSizeGreaterThan(left.size());
    }

    /** Rules of the theme that a node on view would have, were they not left out. */
    private static List<String> rulesMissed(List<Selector> missing) {
        return Window.getWindows().stream()
                .flatMap(window -> below(window.getScene().getRoot()))
                .flatMap(node -> missing.stream()
                        .filter(selector -> selector.applies(node))
                        .map(selector -> node + " misses " + selector))
                .toList();
    }

    private static Stream<Node> below(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(ThemeTest::below))
                : Stream.of(node);
    }

    private static List<Selector> missing(WindowTheme theme) throws IOException {
        List<String> left =
                selectors(ours(theme)).stream().map(Selector::toString).toList();
        return selectors(whole(theme)).stream()
                .filter(selector -> !left.contains(selector.toString()))
                .toList();
    }

    private static List<Selector> selectors(URL sheet) throws IOException {
        return Stylesheet.loadBinary(sheet).getRules().stream()
                .flatMap(rule -> rule.getSelectors().stream())
                .toList();
    }

    private static URL ours(WindowTheme theme) throws IOException {
        return new URL(theme.styleSheet());
    }

    private static URL whole(WindowTheme theme) {
        Theme whole = theme == WindowTheme.LIGHT ? new PrimerLight() : new PrimerDark();
        return Objects.requireNonNull(
                Theme.class.getResource(whole.getUserAgentStylesheet().replace(".css", ".bss")));
    }
}
