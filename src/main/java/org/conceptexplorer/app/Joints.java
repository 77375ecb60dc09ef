package org.conceptexplorer.app;

import org.conceptexplorer.app.codes.CodesModel;
import org.conceptexplorer.app.loss.MeanImageLevel;
import org.conceptexplorer.app.training.FirstLook;
import org.conceptexplorer.app.training.Subject;
import org.conceptexplorer.training.run.Run;

/** What view models of a workbench tell one another. */
final class Joints {
    private final Workbench bench;
    private final MeanImageLevel meanImage;
    private final CodesModel codes;

    Joints(Workbench bench, MeanImageLevel meanImage, CodesModel codes) {
        this.bench = bench;
        this.meanImage = meanImage;
        this.codes = codes;
    }

    void join() {
        bench.training().follow(bench.loss()::take);
        bench.training().follow(bench.live()::take);
        bench.training().follow(bench.digits()::take);
        bench.training().follow(codes::take);
        bench.training().follow(bench.trial()::take);
        bench.training().whenShown(this::lookAt);
        bench.saving().whenRunSaved((run, folder) -> {
            bench.session().kept().saved(run.training());
            bench.session().keeper().liesIn(run, folder);
            bench.opening().saved(folder);
            bench.concepts().notes().saved(run, folder);
        });
        bench.session().keeper().whenKept(bench.concepts().notes()::saved);
        bench.session().keeper().whenKept((run, folder) -> bench.runs().model().changed());
        bench.session()
                .keeper()
                .whenLost((run, why) -> bench.subject().subjectProperty().get().ifPresent(shown -> bench.saving()
                        .offerAnotherPlace(Run.here(run, shown.data()), String.valueOf(why.getMessage()))));
        bench.opening().whenOpened(bench.concepts().notes()::opened);
        bench.opening().whenOpened(bench.session().keeper()::liesIn);
        FirstLook first = new FirstLook(bench.settings(), bench.dataset(), bench.training());
        bench.dataset()
                .datasetProperty()
                .addListener((observed, before, now) -> now.ifPresent(
                        images -> bench.settings().learnFrom(images.train().size())));
        bench.settings()
                .settingsProperty()
                .addListener((observed, before, now) ->
                        now.ifPresent(valid -> bench.loss().plan(valid.epochs())));
        bench.loss().plan(first.settings().epochs());
    }

    private void lookAt(Subject network) {
        network.images().ifPresentOrElse(bench.digits()::show, bench.digits()::showNone);
        codes.show(network);
        bench.trial().show(network);
        bench.saving().show(network);
        network.images().ifPresentOrElse(meanImage::show, meanImage::showNone);
    }
}
