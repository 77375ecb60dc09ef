package org.conceptexplorer.export;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.conceptexplorer.figure.paint.Canvas;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** SVG files: text as text with the letters it needs, pictures embedded once, provenance in the metadata. */
final class SvgFile {
    static final String SVG = "http://www.w3.org/2000/svg";
    static final String PROVENANCE = "urn:concept-explorer:provenance";

    private SvgFile() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        Document document = document();
        boolean outlines = sheet.form().svgText() == SvgText.PATHS;
        SVGGraphics2D graphics = new SVGGraphics2D(context(document), outlines);
        graphics.setRenderingHint(Canvas.LINES, true);
        ExportSettings size = sheet.settings();
        sheet.figure().paint(graphics, sheet.style(), size.width(), size.height());
        graphics.setSVGCanvasSize(new Dimension((int) Math.ceil(size.width()), (int) Math.ceil(size.height())));
        Element root = graphics.getRoot(document.getDocumentElement());
        finish(root, sheet);
        // Not closed: that is the business of whoever opened the stream.
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        graphics.stream(root, text, true, false);
        text.flush();
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML library is missing", e);
        }
    }

    private static SVGGeneratorContext context(Document document) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setGenericImageHandler(new SvgImages());
        context.setComment(null);
        context.setPrecision(3);
        return context;
    }

    private static void finish(Element root, Sheet sheet) {
        ExportSettings size = sheet.settings();
        root.setAttributeNS(null, "width", millimetres(size.width()));
        root.setAttributeNS(null, "height", millimetres(size.height()));
        root.setAttributeNS(null, "viewBox", String.format(Locale.ROOT, "0 0 %.3f %.3f", size.width(), size.height()));
        Element style = root.getOwnerDocument().createElementNS(SVG, "style");
        // Pixels stay pixels, as on the screen.
        style.setTextContent("image { image-rendering: pixelated }\n" + SvgFonts.faces(root));
        SvgFonts.addSpares(root);
        root.setAttributeNS(null, "role", "img");
        root.insertBefore(style, root.getFirstChild());
        root.insertBefore(metadata(root.getOwnerDocument(), sheet.provenance()), root.getFirstChild());
        root.insertBefore(text(root, "desc", sheet.alternative()), root.getFirstChild());
        root.insertBefore(text(root, "title", sheet.figure().title()), root.getFirstChild());
    }

    private static Element text(Element root, String name, String text) {
        Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setTextContent(text);
        return element;
    }

    private static Element metadata(Document document, Provenance provenance) {
        Element metadata = document.createElementNS(SVG, "metadata");
        metadata.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:ce", PROVENANCE);
        provenance.entries().forEach((keyword, text) -> {
            Element entry = document.createElementNS(PROVENANCE, "ce:entry");
            entry.setAttributeNS(null, "keyword", keyword);
            entry.setTextContent(text);
            metadata.appendChild(entry);
        });
        return metadata;
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.3fmm", length * 25.4 / 96);
    }

    /** What an SVG file's metadata tells, by keyword. Nothing that it refers to is opened. */
    static Map<String, String> entries(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Map<String, String> entries = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && PROVENANCE.equals(xml.getNamespaceURI())) {
                    String keyword = xml.getAttributeValue(null, "keyword");
                    entries.put(String.valueOf(keyword), xml.getElementText());
                }
            }
            return entries;
        } catch (XMLStreamException e) {
            throw new IOException("it is damaged", e);
        }
    }
}
