package org.conceptexplorer.app.detail;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.app.digits.DigitsModel;

/** The one digit that is looked at closely. Follows the page it is on: closed when that page is left. */
public final class DetailModel {
    private final DigitsModel digits;
    private final ReadOnlyObjectWrapper<Optional<EncodedImage>> image = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<OptionalInt> place = new ReadOnlyObjectWrapper<>(OptionalInt.empty());

    /** Nothing is looked at closely yet. */
    public DetailModel(DigitsModel digits) {
        this.digits = digits;
        digits.pageProperty().addListener(observed -> follow());
    }

    /** The digit, with what the network makes of it just now; empty while none is looked at. */
    public ReadOnlyObjectProperty<Optional<EncodedImage>> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /** The one place of a convolutional code whose bars are drawn; all of them if empty. */
    public ReadOnlyObjectProperty<OptionalInt> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Draws the bars of one place, or of all. */
    public void choosePlace(OptionalInt chosen) {
        place.set(chosen);
    }

    /** Draws the bars of a place or, if they are drawn already, of all. */
    void changePlace(int chosen) {
        OptionalInt wanted = OptionalInt.of(chosen);
        place.set(place.get().equals(wanted) ? OptionalInt.empty() : wanted);
    }

    /** How many images there are to look at. */
    public int pageSize() {
        return page().size();
    }

    /** Looks at an image of the page. */
    public void open(int index) {
        EncodedImage opened = page().get(index);
        digits.hold(OptionalInt.of(opened.position()));
        image.set(Optional.of(opened));
    }

    /** Chooses the image in every place, or all images again. */
    public void choose() {
        image.get().ifPresent(chosen -> digits.chooseImage(chosen.position()));
    }

    /** Looks at none any more. */
    public void close() {
        digits.hold(OptionalInt.empty());
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
