package org.conceptexplorer.app.detail;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.app.digits.DigitsModel;

/** The one digit that is looked at closely. Follows the page it is on: closed when that page is left. */
public final class DetailModel {
    private final DigitsModel digits;
    private final ReadOnlyObjectWrapper<Optional<EncodedImage>> image = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Nothing is looked at closely yet. */
    public DetailModel(DigitsModel digits) {
        this.digits = digits;
        digits.pageProperty().addListener(observed -> follow());
    }

    /** The digit, with what the network makes of it just now; empty while none is looked at. */
    public ReadOnlyObjectProperty<Optional<EncodedImage>> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /** How many images there are to look at. */
    public int pageSize() {
        return page().size();
    }

    /** Looks at an image of the page. */
    public void open(int index) {
        image.set(Optional.of(page().get(index)));
    }

    /** Looks at none any more. */
    public void close() {
        image.set(Optional.empty());
    }

    /** Goes a number of images on within the page, or back if negative. */
    public void move(int images) {
        place().ifPresent(place -> open(Math.min(page().size() - 1, Math.max(0, place + images))));
    }

    private List<EncodedImage> page() {
        return digits.pageProperty().get();
    }

    private void follow() {
        if (image.get().isPresent()) {
            place().ifPresentOrElse(this::open, this::close);
        }
    }

    /** Where on the page the image is, if it still is. */
    private Optional<Integer> place() {
        return image.get().flatMap(open -> IntStream.range(0, page().size())
                .filter(each -> page().get(each).position() == open.position())
                .boxed()
                .findFirst());
    }
}
