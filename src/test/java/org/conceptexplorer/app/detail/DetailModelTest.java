package org.conceptexplorer.app.detail;

import static org.assertj.core.api.Assertions.assertThat;

import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.app.ScriptedNetworks;
import org.conceptexplorer.app.ScriptedRespondent;
import org.conceptexplorer.app.digits.DigitsModel;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.selection.SelectionModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DetailModelTest {
    private final DigitsModel digits =
            new DigitsModel(ScriptedRespondent.answeringAtOnce(), FxDelivery.inPlace(), new SelectionModel());
    private final DetailModel model = new DetailModel(digits);

    @BeforeEach
    void open() {
        digits.show(ScriptedNetworks.dataset(1, 95));
        model.open(3);
    }

    private int position() {
        return model.imageProperty().get().map(EncodedImage::position).orElse(-1);
    }

    @Test
    void movesWithinThePage() {
        model.move(1);
        assertThat(position()).isEqualTo(4);
        model.move(-20);
        assertThat(position()).isZero();
    }

    @Test
    void followsItsImageWhenTheNetworkChanges() {
        digits.show(ScriptedNetworks.dataset(1, 95));
        assertThat(position()).isEqualTo(3);
    }

    @Test
    void staysWhenThePageHasLessRoom() {
        model.open(8);
        digits.setPageSize(5);
        assertThat(position()).isEqualTo(8);
    }

    @Test
    void aPlaceThatIsChosenTwiceIsChosenNoMore() {
        model.changePlace(5);
        assertThat(model.placeProperty().get()).hasValue(5);
        model.changePlace(5);
        assertThat(model.placeProperty().get()).isEmpty();
    }

    @Test
    void closesWhenItsPageIsLeft() {
        digits.turn(1);
        assertThat(model.imageProperty().get()).isEmpty();
    }
}
