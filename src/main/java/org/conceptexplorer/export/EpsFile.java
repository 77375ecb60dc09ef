package org.conceptexplorer.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.xmlgraphics.java2d.GraphicContext;
import org.apache.xmlgraphics.java2d.ps.EPSDocumentGraphics2D;
import org.conceptexplorer.figure.paint.Canvas;

/**
 * EPS files (Encapsulated PostScript 3.0), drawn in lines with letters as outlines; comments tell where they come from.
 */
final class EpsFile {
    private static final double POINTS = 72.0 / 96; // per unit of length
    private static final String TOLD = "%ConceptExplorer "; // before each line of provenance
    private static final int LINE = 200; // PostScript's document structuring conventions allow 255
    private static final String END = "%%EndComments";

    private EpsFile() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        double width = sheet.settings().width();
        double height = sheet.settings().height();
        int pointsHigh = (int) Math.ceil(height * POINTS - 1e-6);
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        EPSDocumentGraphics2D graphics = new EPSDocumentGraphics2D(true);
        graphics.setGraphicContext(new GraphicContext());
        graphics.setupDocument(drawn, (int) Math.ceil(width * POINTS - 1e-6), pointsHigh);
        graphics.scale(POINTS, POINTS);
        graphics.setRenderingHint(Canvas.LINES, true);
        sheet.figure().paint(graphics, sheet.style(), width, height);
        graphics.finish();
        String box = String.format(
                Locale.ROOT,
                "%%%%HiResBoundingBox: 0 %.4f %.4f %d%n",
                pointsHigh - height * POINTS,
                width * POINTS,
                pointsHigh);
        insert(
                drawn.toString(StandardCharsets.ISO_8859_1),
                box.replace("\r", ""),
                PlainLines.of(sheet.provenance().entries(), LINE, TOLD),
                out);
    }

    /** Puts in, at the end of the comments, what the library has no words for. */
    private static void insert(String file, String box, String provenance, OutputStream out) throws IOException {
        int end = file.indexOf(END);
        if (end < 0) {
            throw new IllegalStateException("the EPS file has no end of comments");
        }
        int start = file.lastIndexOf("%%HiResBoundingBox", end);
        String before = start < 0 ? file.substring(0, end) : without(file.substring(0, end), start);
        int next = end + END.length() + 1;
        String whole = before + box + END + "\n" + provenance + file.substring(next);
        out.write(whole.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String without(String comments, int line) {
        return comments.substring(0, line) + comments.substring(comments.indexOf('\n', line) + 1);
    }

    /** What an EPS file's comments tell, by keyword. */
    static Map<String, String> entries(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            List<String> comments = lines.dropWhile(line -> !line.startsWith(TOLD))
                    .takeWhile(line -> line.startsWith(TOLD))
                    .toList();
            return PlainLines.read(comments.stream(), TOLD);
        }
    }
}
