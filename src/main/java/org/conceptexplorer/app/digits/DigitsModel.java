package org.conceptexplorer.app.digits;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.selection.SelectionModel;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.session.Respondent;

/** The digits on view, page by page, with what the network makes of them just now. */
public final class DigitsModel {
    private static final int FIRST_PAGE_SIZE = 10;
    private static final float[] UNKNOWN = {};

    private final Questions pageQuestions;
    private final ErrorSurvey survey;
    private final SelectionModel selection;
    private final ReadOnlyObjectWrapper<List<EncodedImage>> page = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper pageIndex = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper pageCount = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyObjectWrapper<OptionalInt> digit = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<DigitOrder> order = new ReadOnlyObjectWrapper<>(DigitOrder.FILE);

    private final ReadOnlyObjectWrapper<List<ImageClass>> classes = new ReadOnlyObjectWrapper<>(ImageClass.DIGITS);
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("Digits");
    private Optional<ImageSet> images = Optional.empty();
    private DigitChoice choice = DigitChoice.START;
    private int[] positions = {};
    private OptionalInt held = OptionalInt.empty();
    private int pageSize = FIRST_PAGE_SIZE;

    /**
     * Digits of a network.
     *
     * @param network answers questions about test images, on whatever thread
     * @param delivery brings answers to the JavaFX thread
     * @param selection which of them are shown
     */
    public DigitsModel(Respondent network, FxDelivery delivery, SelectionModel selection) {
        pageQuestions = new Questions(network, delivery);
        survey = new ErrorSurvey(network, delivery);
        this.selection = selection;
        selection
                .selectionProperty()
                .addListener((observed, before, now) -> choose(choice.selected(now.images(), now.label())));
    }

    /** The images of this page; with results as soon as the network has seen them. */
    public ReadOnlyObjectProperty<List<EncodedImage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Whether the network is being asked what it makes of this page. */
    public ReadOnlyBooleanProperty askingProperty() {
        return pageQuestions.askingProperty();
    }

    /** Which page it is, counted from 0. */
    public ReadOnlyIntegerProperty pageIndexProperty() {
        return pageIndex.getReadOnlyProperty();
    }

    /** How many pages there are, at least 1. */
    public ReadOnlyIntegerProperty pageCountProperty() {
        return pageCount.getReadOnlyProperty();
    }

    /** The one class on view; all of them if empty. */
    public ReadOnlyObjectProperty<OptionalInt> digitProperty() {
        return digit.getReadOnlyProperty();
    }

    /** The classes there are to choose from; none if nobody knows the classes of the images. */
    public ReadOnlyObjectProperty<List<ImageClass>> classesProperty() {
        return classes.getReadOnlyProperty();
    }

    /** What a class of the images on view is called. */
    public String className(int label) {
        return classes.get().stream()
                .filter(one -> one.label() == label)
                .map(ImageClass::name)
                .findFirst()
                .orElse(String.valueOf(label));
    }

    /** In which order digits are shown. */
    public ReadOnlyObjectProperty<DigitOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /** What the images are called. */
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** Images on a full page. */
    public int pageSize() {
        return pageSize;
    }

    /** Shows a data set's test images; the network has to be ready for questions about them. */
    public void show(Dataset dataset) {
        ImageSet other = dataset.test();
        boolean same = images.equals(Optional.of(other));
        images = Optional.of(other);
        name.set(dataset.kind() == Dataset.Kind.MNIST ? "MNIST digits" : dataset.name());
        classes.set(ImageClass.of(other));
        if (same) {
            lookAgain();
        } else {
            positions = new int[0];
            selection.imagesChanged(label -> classes.get().stream().anyMatch(one -> one.label() == label));
            choose(choice);
        }
    }

    /** Shows no images at all: there are none for the network on view. */
    public void showNone() {
        images = Optional.empty();
        name.set("No images");
        positions = new int[0];
        survey.cancel();
        pageCount.set(1);
        pageIndex.set(0);
        page.set(List.of());
    }

    /** Shows one class alone, or all of them. */
    public void chooseDigit(OptionalInt chosen) {
        selection.chooseLabel(chosen);
    }

    /** Chooses a concept in every place; or none in particular, if it is the one that is chosen. */
    public void chooseConcept(int concept) {
        boolean chosen = selection.selectionProperty().get().concept().equals(OptionalInt.of(concept));
        selection.chooseConcept(chosen ? OptionalInt.empty() : OptionalInt.of(concept));
    }

    /** Chooses an image in every place; or none in particular, if it is the one that is chosen. */
    public void chooseImage(int position) {
        boolean chosen = selection.selectionProperty().get().images().equals(List.of(position));
        selection.chooseImages(chosen ? List.of() : List.of(position));
    }

    /** Shows the class that a digit on the keyboard stands for; nothing happens if it stands for none. */
    public void chooseByKey(int digit) {
        ImageClass.ofKey(classes.get(), digit).ifPresent(one -> chooseDigit(OptionalInt.of(one.label())));
    }

    /** Sorts the digits. */
    public void chooseOrder(DigitOrder chosen) {
        choose(choice.withOrder(chosen));
    }

    /** Shows another random sample. */
    public void otherSample() {
        choose(choice.otherSample());
    }

    /** Goes a number of pages on, or back if negative; never past the first or the last. */
    public void turn(int pages) {
        goTo(pageIndex.get() + (long) pages);
    }

    /** Goes to the first page. */
    public void first() {
        goTo(0);
    }

    /** Goes to the last page. */
    public void last() {
        goTo(Long.MAX_VALUE);
    }

    /**
     * Sets how many images a page has room for; the image that is held stays on view or, if there is none, the first of
     * the page.
     */
    public void setPageSize(int size) {
        if (size != pageSize && size > 0) {
            int stays = pageIndex.get() * pageSize + heldOnPage();
            pageSize = size;
            goTo(stays / size);
        }
    }

    /** Holds an image on view by its position, or none. */
    public void hold(OptionalInt position) {
        held = position;
    }

    private int heldOnPage() {
        int[] shown = onPage();
        return IntStream.range(0, shown.length)
                .filter(place -> held.equals(OptionalInt.of(shown[place])))
                .findFirst()
                .orElse(0);
    }

    /** Takes what happened in the training: looks at the network again. */
    public void take(List<TrainingEvent> events) {
        boolean epochEnded = events.stream()
                .anyMatch(event -> event instanceof TrainingEvent.EpochEnded || event instanceof TrainingEvent.Ended);
        if (epochEnded || events.stream().anyMatch(TrainingEvent.Stepped.class::isInstance)) {
            askAboutPage();
        }
        if (epochEnded) {
            askAboutErrors();
        }
    }

    private void choose(DigitChoice chosen) {
        if (chosen.equals(choice) && positions.length > 0) {
            return; // something was selected that makes no difference here
        }
        choice = chosen;
        digit.set(chosen.digit());
        order.set(chosen.order());
        sort(UNKNOWN);
        goTo(0);
        askAboutErrors();
    }

    /** The network is another one: what it makes of the same page may have changed. */
    private void lookAgain() {
        askAboutPage();
        askAboutErrors();
    }

    private void sort(float[] errors) {
        images.ifPresent(all -> positions = choice.positions(all, errors));
        pageCount.set(Math.max(1, (positions.length + pageSize - 1) / pageSize));
    }

    private void goTo(long wanted) {
        pageCount.set(Math.max(1, (positions.length + pageSize - 1) / pageSize));
        pageIndex.set((int) Math.min(pageCount.get() - 1, Math.max(0, wanted)));
        images.ifPresent(all -> page.set(EncodedImage.plain(all, onPage())));
        askAboutPage();
    }

    private int[] onPage() {
        int from = pageIndex.get() * pageSize;
        return Arrays.copyOfRange(positions, from, Math.min(positions.length, from + pageSize));
    }

    private void askAboutPage() {
        images.ifPresent(all -> {
            int[] asked = onPage();
            if (asked.length > 0) {
                pageQuestions.ask(new Questions.Question(all, asked, answer -> answered(all, asked, answer)));
            }
        });
    }

    private void answered(ImageSet all, int[] asked, Encoding answer) {
        boolean current = images.equals(Optional.of(all)) && Arrays.equals(asked, onPage());
        if (current) {
            page.set(EncodedImage.list(all, asked, answer));
        }
    }

    private void askAboutErrors() {
        survey.cancel();
        if (choice.order().byError() && images.isPresent()) {
            survey.begin(images.get(), choice.candidates(images.get()), errors -> {
                sort(errors);
                goTo(pageIndex.get());
            });
        }
    }
}
