package org.conceptexplorer.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.conceptexplorer.figure.paint.Canvas;

/** PDF files of one page, drawn in lines, with the letters they use and the provenance in their properties. */
final class PdfFile {
    private static final float POINTS = 72f / 96f; // per unit of length

    private static final String SOFTWARE = "Software"; // which PDF calls its creator

    private PdfFile() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                PdfFonts fonts = new PdfFonts(document, sheet.style())) {
            float width = (float) sheet.settings().width();
            float height = (float) sheet.settings().height();
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
            graphics.setFontTextDrawer(fonts);
            graphics.setRenderingHint(Canvas.LINES, true);
            sheet.figure().paint(graphics, sheet.style(), width, height);
            graphics.dispose();
            PDPage page = new PDPage(new PDRectangle(width * POINTS, height * POINTS));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance(POINTS, POINTS));
                content.beginMarkedContent(PdfStructure.TAG, PdfStructure.content());
                content.drawForm(graphics.getXFormObject());
                content.endMarkedContent();
            }
            PdfStructure.tag(document, page, sheet.figure().title(), sheet.alternative());
            document.setDocumentInformation(properties(sheet.provenance()));
            document.save(out);
        }
    }

    private static PDDocumentInformation properties(Provenance provenance) {
        PDDocumentInformation properties = new PDDocumentInformation();
        for (Map.Entry<String, String> entry : provenance.entries().entrySet()) {
            switch (entry.getKey()) {
                case "Title" -> properties.setTitle(entry.getValue());
                case SOFTWARE -> properties.setCreator(entry.getValue());
                default -> properties.setCustomMetadataValue(entry.getKey(), entry.getValue());
            }
        }
        return properties;
    }

    /** The properties of a PDF file, by keyword. */
    static Map<String, String> entries(Path file) throws IOException {
        PdfGuard.check(file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDDocumentInformation properties = document.getDocumentInformation();
            Map<String, String> entries = new LinkedHashMap<>();
            for (COSName name : properties.getCOSObject().keySet()) {
                String keyword = name.equals(COSName.CREATOR) ? SOFTWARE : name.getName();
                String text = properties.getCOSObject().getString(name);
                if (text != null) {
                    entries.put(keyword, text);
                }
            }
            return entries;
        }
    }
}
