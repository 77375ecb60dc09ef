package org.conceptexplorer.export;

import java.util.Base64;
import java.util.List;
import org.conceptexplorer.figure.Typeface;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The bundled fonts for SVG files, cut down to the letters that a file uses. */
final class SvgFonts {
    /** Families of the same kind, for programs that do not take the letters which a file brings. */
    private static final String SPARES = ", 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif";

    private static final String SEMI_BOLD = "600";
    private static final String FAMILY = "font-family";
    private static final String WEIGHT = "font-weight";

    private SvgFonts() {}

    /** Names, behind each font of an element and of all below it, others to take where it is missing, and its weight. */
    static void addSpares(Element root) {
        addSpares(root, "", "normal");
    }

    private static void addSpares(Element element, String outerFamily, String outerWeight) {
        String ownFamily = element.getAttribute(FAMILY);
        String ownWeight = element.getAttribute(WEIGHT);
        String family = ownFamily.isEmpty() ? outerFamily : ownFamily;
        String weight = ownWeight.isEmpty() ? outerWeight : ownWeight;
        if (!family.isEmpty() && !(ownFamily.isEmpty() && ownWeight.isEmpty())) {
            boolean semiBold = family.equals("'" + Typeface.bundledFamily(true) + "'");
            String bundled = semiBold ? ", '" + Typeface.bundledFamily(false) + "'" : "";
            element.setAttributeNS(null, FAMILY, family + bundled + SPARES);
            element.setAttributeNS(null, WEIGHT, semiBold ? SEMI_BOLD : weight);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                addSpares(below, family, weight);
            }
        }
    }

    /** Style rules that bring the letters of all text below an element; empty if it uses other fonts only. */
    static String faces(Element root) {
        StringBuilder letters = new StringBuilder();
        collect(root, letters);
        StringBuilder rules = new StringBuilder();
        for (boolean semiBold : List.of(false, true)) {
            String family = Typeface.bundledFamily(semiBold);
            if (letters.length() > 0 && uses(root, family)) {
                rules.append("@font-face { font-family: \"")
                        .append(family)
                        .append("\"; font-weight: ")
                        .append(semiBold ? SEMI_BOLD : "400")
                        .append("; src: url(data:font/ttf;base64,")
                        .append(Base64.getEncoder().encodeToString(FontSubset.of(semiBold, letters.toString())))
                        .append(") }\n");
            }
        }
        return rules.toString();
    }

    private static void collect(Element element, StringBuilder letters) {
        NodeList texts = element.getElementsByTagNameNS("*", "text");
        for (int i = 0; i < texts.getLength(); i++) {
            letters.append(texts.item(i).getTextContent());
        }
    }

    private static boolean uses(Node node, String family) {
        if (node instanceof Element element
                && element.getAttribute("font-family").contains("'" + family + "'")) {
            return true;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (uses(child, family)) {
                return true;
            }
        }
        return false;
    }
}
