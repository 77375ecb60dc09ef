package org.conceptexplorer.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Fonts by family: the bundled Inter, which looks the same on every machine, or any that is installed. */
public final class Typeface {
    /** The bundled family. */
    public static final String BUNDLED = "Inter";

    private Typeface() {}

    /** Opened when the first figure is painted: until then AWT, which takes a tenth of a second to wake, is not needed. */
    private static final class Bundled {
        static final Font REGULAR = load("Inter-Regular.ttf", JavaFonts::first);
        static final Font SEMI_BOLD = load("Inter-SemiBold.ttf", JavaFonts::create);
    }

    @FunctionalInterface
    private interface Opening {
        Font open(byte[] file) throws IOException, FontFormatException;
    }

    /** Whether a family is there; the bundled one is, and nothing has to be loaded to know it. */
    public static boolean isThere(String family) {
        return family.equals(BUNDLED) || families().contains(family);
    }

    /** The families there are on this computer, the bundled one first. */
    public static List<String> families() {
        awake();
        String[] installed = GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT);
        return Stream.concat(Stream.of(BUNDLED), Arrays.stream(installed))
                .distinct()
                .toList();
    }

    /** A family's regular weight. */
    public static Font regular(String family, double size) {
        return family.equals(BUNDLED)
                ? Bundled.REGULAR.deriveFont((float) size)
                : new Font(family, Font.PLAIN, 1).deriveFont((float) size);
    }

    /** A family's weight for headings. */
    public static Font semiBold(String family, double size) {
        return family.equals(BUNDLED)
                ? Bundled.SEMI_BOLD.deriveFont((float) size)
                : new Font(family, Font.BOLD, 1).deriveFont((float) size);
    }

    /** The bundled font file of one weight, for files that carry their fonts with them. */
    public static InputStream file(boolean semiBold) {
        return open(semiBold ? "Inter-SemiBold.ttf" : "Inter-Regular.ttf");
    }

    /** The family name that the bundled font file of one weight goes by. */
    public static String bundledFamily(boolean semiBold) {
        return (semiBold ? Bundled.SEMI_BOLD : Bundled.REGULAR).getFamily(Locale.ROOT);
    }

    /** Opens the bundled font before anything else about fonts is asked: it knows what to do where fontconfig is missing. */
    private static void awake() {
        bundledFamily(false);
    }

    /** The full name that the bundled font file of one weight goes by. */
    public static String bundledName(boolean semiBold) {
        return (semiBold ? Bundled.SEMI_BOLD : Bundled.REGULAR).getName();
    }

    private static Font load(String name, Opening opening) {
        try (InputStream file = open(name)) {
            return opening.open(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font " + name + " cannot be used", e);
        }
    }

    private static InputStream open(String name) {
        InputStream file = Typeface.class.getResourceAsStream("font/" + name);
        if (file == null) {
            throw new IllegalStateException("the bundled font " + name + " is missing");
        }
        return file;
    }
}
