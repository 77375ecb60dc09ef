package org.conceptexplorer.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.IoReason;

/**
 * Java's own way to fonts, which on Linux leads through the library fontconfig. Where that library is missing, as in bare
 * containers, Java is told to do without it: fonts from files, all that figures need, work all the same.
 */
final class JavaFonts {
    private static final String SETTING = "sun.awt.fontconfig";
    private static final String NO_FONTS = "version=1\nsequence.allfonts=default\n";

    private JavaFonts() {}

    /**
     * The first font of a program: whatever fails here fails because of the computer, not of the file. Java says that it
     * cannot read the font where fontconfig is missing.
     */
    static Font first(byte[] file) throws IOException, FontFormatException {
        try {
            return create(file);
        } catch (IOException | InternalError | NoClassDefFoundError | ExceptionInInitializerError noFontconfig) {
            return withoutFontconfig(file);
        }
    }

    static Font create(byte[] file) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
    }

    private static Font withoutFontconfig(byte[] file) throws IOException, FontFormatException {
        Path settings = settings();
        String before = System.getProperty(SETTING);
        System.setProperty(SETTING, settings.toString());
        try {
            return create(file);
        } catch (IOException | InternalError | NoClassDefFoundError | ExceptionInInitializerError e) {
            throw new ExplainedException(
                    "Java cannot use fonts on this computer, so no figure can be drawn; install the package fontconfig, and"
                            + " see that files can be written to the folder for temporary files.",
                    e);
        } finally {
            if (before == null) {
                System.clearProperty(SETTING);
            } else {
                System.setProperty(SETTING, before);
            }
            Files.deleteIfExists(settings); // it was read when the font was made
        }
    }

    private static Path settings() {
        try {
            Path file = Files.createTempFile("concept-explorer-fonts", ".properties");
            Files.writeString(file, NO_FONTS);
            return file;
        } catch (IOException e) {
            throw new ExplainedException(
                    "Java needs a temporary file to use fonts, which cannot be written in "
                            + System.getProperty("java.io.tmpdir", "") + " because " + IoReason.of(e)
                            + "; make room there, or set TMPDIR to another folder.",
                    e);
        }
    }
}
