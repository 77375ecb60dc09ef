package org.conceptexplorer.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Typeface;
import org.jspecify.annotations.Nullable;

/** The fonts of one style inside one PDF file: of each, the letters that are used. */
final class PdfFonts extends PdfBoxGraphics2DFontTextDrawer {
    private final Map<String, PDFont> embedded = new HashMap<>();
    private final List<Closeable> open = new ArrayList<>();

    /**
     * Embeds a style's fonts.
     *
     * @throws ExplainedException if one of them cannot be embedded
     */
    PdfFonts(PDDocument document, Style style) throws IOException {
        for (boolean semiBold : List.of(false, true)) {
            Font font = semiBold ? style.boldFont() : style.font();
            embedded.put(
                    font.getPSName(),
                    style.fontFamily().equals(Typeface.BUNDLED)
                            ? bundled(document, semiBold)
                            : installed(document, font));
        }
    }

    private static PDFont bundled(PDDocument document, boolean semiBold) throws IOException {
        try (InputStream file = Typeface.file(semiBold)) {
            return PDType0Font.load(document, file, true);
        }
    }

    private PDFont installed(PDDocument document, Font font) throws IOException {
        String name = font.getPSName();
        File file = InstalledFonts.file(name).orElseThrow(() -> unusable(font, null));
        TrueTypeFont letters = InstalledFonts.open(file, name);
        open.add(letters);
        try {
            return PDType0Font.load(document, letters, true);
        } catch (IOException e) {
            throw unusable(font, e); // a font that forbids it
        }
    }

    private static ExplainedException unusable(Font font, @Nullable IOException cause) {
        return new ExplainedException(
                "The font " + font.getFamily() + " cannot be embedded in a PDF file; name another font, such as "
                        + Typeface.BUNDLED + ", or another format.",
                cause);
    }

    /**
     * Makes sure that a style's fonts can be embedded.
     *
     * @throws ExplainedException if one of them cannot
     */
    static void check(Style style) {
        for (Font font : List.of(style.font(), style.boldFont())) {
            if (!style.fontFamily().equals(Typeface.BUNDLED)
                    && InstalledFonts.file(font.getPSName()).isEmpty()) {
                throw unusable(font, null);
            }
        }
    }

    @Override
    protected boolean hasDynamicFontMapping() {
        return true;
    }

    @Override
    protected @Nullable PDFont mapFont(Font font, IFontTextDrawerEnv env) {
        return embedded.get(font.getPSName());
    }

    @Override
    public void close() {
        super.close();
        for (Closeable font : open) {
            try {
                font.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
