package org.conceptexplorer.app.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.WatchedProgress;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.batch.FigureBatch;
import org.conceptexplorer.export.batch.FigureFile;
import org.jspecify.annotations.Nullable;

/** Writes figures beside the JavaFX thread, and says how it goes; one batch at a time. */
public final class ExportWork {
    private static final String ID = "exported";

    private final Background background;
    private final FxDelivery delivery;
    private final NoticesModel notices;
    private final Supplier<Optional<WholeRun>> run;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private @Nullable WatchedProgress watched;

    /**
     * Work that has not begun.
     *
     * @param run what all figures are drawn of, if there are images already; asked on the JavaFX thread
     */
    public ExportWork(
            Background background, FxDelivery delivery, NoticesModel notices, Supplier<Optional<WholeRun>> run) {
        this.background = background;
        this.delivery = delivery;
        this.notices = notices;
        this.run = run;
    }

    /** Whether figures are being written. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** From 0 to 1; negative while unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Writes no further file. */
    public void cancel() {
        if (watched != null) {
            watched.cancel();
        }
    }

    void write(Path folder, Function<List<FigureFile>, FigureBatch> batch, List<FigureFile> files) {
        begin(folder, watching -> batch.apply(files));
    }

    void writeAll(Path folder, Function<List<FigureFile>, FigureBatch> batch, Look look) {
        run.get().ifPresent(whole -> begin(folder, watching -> batch.apply(whole.draw(look, watching))));
    }

    private void begin(Path folder, Function<Progress, FigureBatch> drawing) {
        if (busy.get()) {
            return;
        }
        WatchedProgress watching = new WatchedProgress(delivery);
        watched = watching;
        busy.set(true);
        progress.bind(watching.fractionProperty());
        background.run(() -> work(folder, drawing, watching), this::end, failure -> {
            end();
            notices.problem(ID, Explained.sentence("Exporting figures", failure));
        });
    }

    private static Written work(Path folder, Function<Progress, FigureBatch> drawing, Progress watching) {
        try {
            FigureBatch batch = drawing.apply(watching);
            return new Written(batch.write(folder, watching), batch.files(), folder);
        } catch (CancellationException cancelledWhileDrawing) {
            return new Written(0, 1, folder);
        }
    }

    private record Written(int files, int of, Path folder) {}

    private void end(Written written) {
        end();
        String files = written.files() + (written.files() == 1 ? " file" : " files");
        String said = written.files() < written.of()
                ? "The export was cancelled after " + files + "."
                : "Exported " + files + " to " + written.folder() + ".";
        notices.say(new Notice(ID, Notice.Kind.INFORMATION, said));
    }

    private void end() {
        busy.set(false);
        progress.unbind();
    }
}
