package org.conceptexplorer.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.conceptexplorer.app.codes.CodesModel;
import org.conceptexplorer.app.concepts.ConceptModels;
import org.conceptexplorer.app.concepts.ConceptNotesModel;
import org.conceptexplorer.app.dataset.DatasetModel;
import org.conceptexplorer.app.detail.DetailModel;
import org.conceptexplorer.app.digits.DigitFigures;
import org.conceptexplorer.app.digits.DigitsModel;
import org.conceptexplorer.app.export.ExportModel;
import org.conceptexplorer.app.export.ExportWork;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.OnDemand;
import org.conceptexplorer.app.fx.RememberedFolder;
import org.conceptexplorer.app.loss.LossModel;
import org.conceptexplorer.app.loss.MeanImageLevel;
import org.conceptexplorer.app.map.MapModel;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.app.opening.OpeningModel;
import org.conceptexplorer.app.opening.RecentPaths;
import org.conceptexplorer.app.opening.RunStage;
import org.conceptexplorer.app.runs.Runs;
import org.conceptexplorer.app.saving.SavingModel;
import org.conceptexplorer.app.selection.SelectionModel;
import org.conceptexplorer.app.session.LastSession;
import org.conceptexplorer.app.session.RecoveryModel;
import org.conceptexplorer.app.session.SessionModels;
import org.conceptexplorer.app.settings.LiveSettings;
import org.conceptexplorer.app.settings.SettingsModel;
import org.conceptexplorer.app.shell.WindowMemory;
import org.conceptexplorer.app.training.SessionKeeper;
import org.conceptexplorer.app.training.SubjectModel;
import org.conceptexplorer.app.training.TrainingAdvice;
import org.conceptexplorer.app.training.TrainingCommands;
import org.conceptexplorer.app.training.TrainingModel;
import org.conceptexplorer.app.trial.Trial;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.library.RunBin;
import org.conceptexplorer.training.library.SessionFolder;

/** All view models of the window, joined: what one of them learns, the others that need it are told. */
public final class Workbench implements AutoCloseable {
    private final NoticesModel notices = new NoticesModel();
    private final SettingsModel settings = new SettingsModel();
    private final LossModel loss = new LossModel();
    private final SelectionModel selection = new SelectionModel();
    private final Background background;
    private final DatasetModel dataset;
    private final TrainingModel training;
    private final MeanImageLevel meanImage;
    private final TrainingCommands commands;
    private final DigitsModel digits;
    private final DigitFigures figures;
    private final DetailModel detail;
    private final CodesModel codes;
    private final Trial trial;
    private final MapModel map;
    private final SavingModel saving;
    private final RememberedFolder imagesFolder;
    private final LiveSettings live;
    private final SessionModels session;
    private final Runs runs;
    private final SubjectModel subject;
    private final OpeningModel opening;
    private final ConceptModels concepts;
    private final ExportWork exportWork;
    private final Supplier<ExportModel> export;

    /**
     * Joins new view models.
     *
     * @param datasets where images come from
     * @param factory makes the networks
     * @param memory remembers that the first hint was read
     * @param delivery the way onto the JavaFX thread
     * @param background where files are read
     */
    public Workbench(
            Datasets datasets,
            AutoencoderFactory factory,
            WindowMemory memory,
            FxDelivery delivery,
            Background background) {
        this.background = background;
        dataset = new DatasetModel(datasets, background, delivery, notices);
        Optional<SessionFolder> folder =
                memory.trainings().map(path -> new SessionFolder(path, SessionFolder.MOST_BYTES));
        SessionKeeper keeper = new SessionKeeper(folder, delivery, notices);
        training = new TrainingModel(factory, delivery, keeper);
        live = new LiveSettings(settings, training::change);
        meanImage = new MeanImageLevel(loss, background, notices);
        commands = new TrainingCommands(settings, dataset, training);
        digits = new DigitsModel(training, delivery, selection);
        figures = new DigitFigures(digits, selection);
        detail = new DetailModel(digits);
        codes = new CodesModel(training, background, delivery, Dataset.Split.TEST);
        CodesModel trainCodes = new CodesModel(training, background, delivery, Dataset.Split.TRAIN);
        trial = new Trial(training, background, delivery, selection, codes, trainCodes);
        map = new MapModel(background, delivery, selection, codes, trainCodes);
        imagesFolder = new RememberedFolder(memory.folders(), "images");
        saving = new SavingModel(background, notices, training, new RememberedFolder(memory.folders(), "saved"));
        subject = new SubjectModel(training, settings, dataset);
        opening = new OpeningModel(
                datasets,
                background,
                delivery,
                notices,
                dataset,
                new RunStage(training, settings, dataset, notices),
                new RecentPaths(memory.recents()));
        concepts = ConceptModels.following(training, selection, background, delivery, notices);
        LastSession last = new LastSession(memory.session());
        session = new SessionModels(
                keeper,
                SessionModels.kept(training, keeper),
                last,
                new RecoveryModel(folder, last, background, notices, opening, RunBin.ofThisUser()));
        runs = Runs.of(
                memory.trainings(),
                memory.runFolders(),
                datasets,
                factory,
                background,
                delivery,
                opening,
                settings,
                dataset,
                training,
                notices);
        ShownRun shown = new ShownRun(training, loss, digits, figures);
        exportWork = new ExportWork(background, delivery, notices, shown::whole);
        export = new OnDemand<>(() -> calling(new ExportModel(memory.exports(), exportWork, saving)));
        new Joints(this, meanImage, codes).join();
        TrainingAdvice advice = new TrainingAdvice(notices, settings, training, delivery, loss::meanImage);
        meanImage.whenKnown(advice::meanImageKnown);
        FirstHint.give(notices, training, memory);
        last.restore(settings);
    }

    /**
     * Opens the first images, and what was on view last.
     *
     * @param named whether something else is going to be opened instead
     */
    public void begin(boolean named) {
        dataset.openBest();
        session.recovery().begin(named);
        runs.sweep().opening().recover();
    }

    /** As {@link #begin(boolean)}, with nothing else to be opened. */
    public void begin() {
        begin(false);
    }

    /** Files call the concepts what the window calls them. */
    private ExportModel calling(ExportModel exports) {
        ConceptNotesModel notes = concepts.notes();
        exports.form().call(notes.names());
        notes.notesProperty().addListener(observed -> exports.form().call(notes.names()));
        return exports;
    }

    /** What the program has to say. */
    public NoticesModel notices() {
        return notices;
    }

    /** What the next training is to be. */
    public SettingsModel settings() {
        return settings;
    }

    /** Those that may change while a training goes on. */
    LiveSettings live() {
        return live;
    }

    /** Which images are used. */
    public DatasetModel dataset() {
        return dataset;
    }

    /** The one training session. */
    public TrainingModel training() {
        return training;
    }

    /** What one can do about training. */
    public TrainingCommands commands() {
        return commands;
    }

    /** The losses on view. */
    public LossModel loss() {
        return loss;
    }

    /** The digits on view. */
    public DigitsModel digits() {
        return digits;
    }

    /** The digits on view, as figures. */
    public DigitFigures figures() {
        return figures;
    }

    /** The digit that is looked at closely. */
    public DetailModel detail() {
        return detail;
    }

    /** Where images were opened last. */
    public RememberedFolder imagesFolder() {
        return imagesFolder;
    }

    /** What is tried out with one image. */
    public Trial trial() {
        return trial;
    }

    /** All codes as points. */
    public MapModel map() {
        return map;
    }

    /** The way into files. */
    public SavingModel saving() {
        return saving;
    }

    /** What becomes of trainings. */
    public SessionModels session() {
        return session;
    }

    /** The runs in folders. */
    public Runs runs() {
        return runs;
    }

    /** What is on view, in words. */
    public SubjectModel subject() {
        return subject;
    }

    /** What is selected, in every place. */
    public SelectionModel selection() {
        return selection;
    }

    /** What each concept means. */
    public ConceptModels concepts() {
        return concepts;
    }

    /** The way back from files. */
    public OpeningModel opening() {
        return opening;
    }

    /** The way into files that look as one wants. */
    public ExportModel export() {
        return export.get();
    }

    /** Stops whatever runs and waits until it has ended; a file that is being written becomes whole. */
    @Override
    public void close() {
        dataset.cancel();
        opening.cancel();
        runs.model().cancel();
        concepts.cancel();
        runs.sweep().close();
        exportWork.cancel();
        background.close(); // while there is a network still: what is drawn asks it
        session.close(training, settings);
    }
}
