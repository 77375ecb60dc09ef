package org.conceptexplorer.app.fx;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The few signs the window uses, as shapes that take the colour of the text beside them. */
public enum Icons {
    /** Begin. */
    PLAY("M3 1.5 L14 8 L3 14.5 Z"),
    /** Hold. */
    PAUSE("M3 2 H6.5 V14 H3 Z M9.5 2 H13 V14 H9.5 Z"),
    /** End. */
    STOP("M3 3 H13 V13 H3 Z"),
    /** Backwards. */
    PREVIOUS("M10.5 2.5 L12 4 L8 8 L12 12 L10.5 13.5 L5 8 Z"),
    /** Forwards. */
    NEXT("M5.5 2.5 L4 4 L8 8 L4 12 L5.5 13.5 L11 8 Z"),
    /** Other images. */
    SHUFFLE(
            "M11 1 L15 4.5 L11 8 V5.5 H9.5 L4.5 12.5 H1 V10.5 H3.5 L8.5 3.5 H11 Z M1 3.5 H4.5 L6 5.6 L4.9 7.2 L3.5 5.5 H1 Z"
                    + " M8 9.3 L9.1 7.8 L9.9 9 L10 10.5 H11 V8 L15 11.5 L11 15 V12.5 H9.2 Z"),
    /** Save. */
    EXPORT("M7 1 H9 V7 H12 L8 11.5 L4 7 H7 Z M1.5 11 H3.5 V13 H12.5 V11 H14.5 V15 H1.5 Z"),
    /** Light or dark. */
    THEME("M8 1 A7 7 0 1 0 8 15 A7 7 0 1 0 8 1 Z M8 3 A5 5 0 0 1 8 13 Z"),
    /** What the keys do. */
    HELP("M8 1 A7 7 0 1 0 8 15 A7 7 0 1 0 8 1 Z M8 2.5 A5.5 5.5 0 1 1 8 13.5 A5.5 5.5 0 1 1 8 2.5 Z"
            + " M7.2 10.6 H8.8 V12.2 H7.2 Z M5.4 6.2 C5.4 4.6 6.6 3.8 8 3.8 C9.5 3.8 10.7 4.7 10.7 6.1 C10.7 7.9 8.8 7.9 8.8 9.6"
            + " H7.2 C7.2 7.3 9.1 7.3 9.1 6.2 C9.1 5.6 8.7 5.2 8 5.2 C7.3 5.2 6.9 5.6 6.9 6.2 Z"),
    /** Away with it. */
    CLOSE(
            "M3.5 2.3 L8 6.8 L12.5 2.3 L13.7 3.5 L9.2 8 L13.7 12.5 L12.5 13.7 L8 9.2 L3.5 13.7 L2.3 12.5 L6.8 8 L2.3 3.5 Z"),
    /** It stays as it is. */
    LOCK("M4 7 V5 A4 4 0 0 1 12 5 V7 H13.5 V15 H2.5 V7 Z M5.8 7 H10.2 V5 A2.2 2.2 0 0 0 5.8 5 Z"),
    /** A folder. */
    FOLDER("M1 3 H6 L8 5 H15 V14 H1 Z");

    private static final double SIZE = 12;

    private final String path;

    Icons(String path) {
        this.path = path;
    }

    /** A new node that shows this sign. */
    public Node node() {
        Region sign = new Region();
        sign.setStyle("-fx-shape: \"" + path + "\"; -fx-background-color: -fx-text-fill;");
        sign.getStyleClass().add("sign");
        sign.setMinSize(SIZE, SIZE);
        sign.setPrefSize(SIZE, SIZE);
        sign.setMaxSize(SIZE, SIZE);
        return sign;
    }
}
