package org.conceptexplorer.export;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** The structure of a page with one figure: a tagged PDF (ISO 32000-1, 14.8) whose figure has an alternative text. */
final class PdfStructure {
    static final COSName TAG = COSName.getPDFName(StandardStructureTypes.Figure);

    private static final int CONTENT = 0; // the page's only marked content

    private PdfStructure() {}

    /** What the marked content of the figure is told to be. */
    static PDPropertyList content() {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, CONTENT);
        return PDPropertyList.create(properties);
    }

    /** Tags the only page of a document. */
    static void tag(PDDocument document, PDPage page, String title, String alternative) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        catalog.setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(whole);
        PDStructureElement figure = figure(whole, page, title, alternative);
        whole.appendKid(figure);
        page.setStructParents(0);
        root.setParentTree(parents(figure));
        root.setParentTreeNextKey(1);
        catalog.setStructureTreeRoot(root);
    }

    private static PDStructureElement figure(PDStructureElement parent, PDPage page, String title, String alternative) {
        PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, parent);
        figure.setPage(page);
        figure.setTitle(title);
        figure.setAlternateDescription(alternative);
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setBBox(page.getMediaBox());
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        figure.addAttribute(layout);
        figure.getCOSObject().setItem(COSName.K, COSInteger.get(CONTENT));
        return figure;
    }

    /** From the page's marked content back to the figure. */
    private static PDNumberTreeNode parents(PDStructureElement figure) {
        COSArray contents = new COSArray();
        contents.add(figure);
        PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
        parents.setNumbers(Map.of(0, new PDParentTreeValue(contents)));
        return parents;
    }
}
