import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.Stylesheet;

/**
 * Makes the window's style sheets: the theme's without the rules for controls that the program does not have, and all in
 * the binary form that JavaFX reads without parsing. Run by the build as a source file.
 */
final class StyleSheets {
    private static final List<String> THEMES = List.of("primer-light", "primer-dark");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-zL])(?=[A-Z][a-z])");

    private StyleSheets() {}

    /**
     * Makes them.
     *
     * @param arguments the list of controls to leave out, the program's own style sheet, and the folder of compiled
     *     classes
     */
    public static void main(String[] arguments) throws IOException {
        List<String> leftOut = styleClasses(Path.of(arguments[0]));
        Path own = Path.of(arguments[1]);
        Path classes = Path.of(arguments[2]);
        binary(own, classes.resolve("org/conceptexplorer/app/window.bss"));
        for (String theme : THEMES) {
            Path sheet = Files.createTempFile(theme, ".css");
            try {
                Files.writeString(sheet, without(leftOut, text(theme)));
                binary(sheet, classes.resolve("org/conceptexplorer/app/shell/" + theme + ".bss"));
            } finally {
                Files.delete(sheet);
            }
        }
    }

    /** The style classes of listed controls: TabPane's is "tab-pane". */
    private static List<String> styleClasses(Path list) throws IOException {
        return Files.readAllLines(list).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(name -> HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String text(String theme) throws IOException {
        try (InputStream file = StyleSheets.class.getResourceAsStream("/atlantafx/base/theme/" + theme + ".css")) {
            return COMMENT.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll("");
        }
    }

    private static String without(List<String> leftOut, String sheet) {
        return RULE.matcher(sheet).results().map(rule -> rule(leftOut, rule)).collect(Collectors.joining());
    }

    private static String rule(List<String> leftOut, MatchResult rule) {
        String selectors = Arrays.stream(rule.group(1).split(","))
                .filter(selector -> !isAbout(leftOut, selector))
                .collect(Collectors.joining(","));
        return selectors.isEmpty() ? "" : selectors + "{" + rule.group(2) + "}";
    }

    private static boolean isAbout(List<String> leftOut, String selector) {
        return STYLE_CLASS
                .matcher(selector)
                .results()
                .map(found -> found.group(1))
                .anyMatch(found ->
                        leftOut.stream().anyMatch(control -> found.equals(control) || found.startsWith(control + "-")));
    }

    private static void binary(Path sheet, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Stylesheet.convertToBinary(sheet.toFile(), target.toFile());
    }
}
