package org.conceptexplorer.export.tensorboard;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingListener;
import org.jspecify.annotations.Nullable;

/**
 * Writes a training into an event file: each step's losses, each epoch's errors and sparsity, the changes of settings, and
 * after each epoch the first test images above what the network makes of them. A file that cannot be written any more ends
 * that, not the training.
 */
public final class TensorBoardListener implements TrainingListener {
    private static final int PICTURES = 10;

    private final EventFile file;
    private final ImageSet images;
    private final Consumer<ExplainedException> problem;
    private @Nullable Autoencoder network;
    private long step;
    private boolean broken;

    /**
     * Writes nothing yet.
     *
     * @param images what pictures are made of
     * @param problem told once, if the file cannot be written any more
     */
    public TensorBoardListener(EventFile file, ImageSet images, Consumer<ExplainedException> problem) {
        this.file = file;
        this.images = images;
        this.problem = problem;
    }

    /** The same networks; the last one made is the one that pictures are asked of. */
    public AutoencoderFactory watching(AutoencoderFactory networks) {
        return (initial, objective, seed) -> {
            Autoencoder made = networks.create(initial, objective, seed);
            network = made;
            return made;
        };
    }

    @Override
    public void on(TrainingEvent event) {
        if (broken) {
            return;
        }
        try {
            write(event);
        } catch (ExplainedException e) {
            broken = true;
            problem.accept(e);
        }
    }

    private void write(TrainingEvent event) {
        Instant now = Instant.now();
        if (event instanceof TrainingEvent.Stepped stepped) {
            step = stepped.step().step();
            losses(stepped.step().loss(), now);
        } else if (event instanceof TrainingEvent.EpochEnded ended) {
            epoch(ended.epoch(), now);
            Autoencoder asked = network;
            if (asked != null && images.size() > 0) {
                file.picture("reconstructions", step, now, picture(asked));
            }
            file.flush();
        } else if (event instanceof TrainingEvent.Changed changed) {
            file.scalar(
                    "setting/" + changed.change().setting().id(),
                    changed.change().step(),
                    now,
                    Double.parseDouble(changed.change().value()));
        } else if (event instanceof TrainingEvent.Ended) {
            file.flush();
        }
    }

    private void losses(StepLoss loss, Instant now) {
        file.scalar("step/loss", step, now, loss.total());
        file.scalar("step/bce", step, now, loss.bce());
        file.scalar("step/l1", step, now, loss.l1());
    }

    private void epoch(EpochRecord epoch, Instant now) {
        file.scalar("epoch/train_bce", step, now, epoch.trainBce());
        file.scalar("epoch/validation_bce", step, now, epoch.validationBce());
        file.scalar("epoch/images_per_second", step, now, epoch.imagesPerSecond());
        epoch.sparsity().ifPresent(codes -> {
            file.scalar("epoch/zeros", step, now, codes.zeros());
            file.scalar("epoch/active_per_image", step, now, codes.activePerImage());
            file.scalar("epoch/dead", step, now, codes.dead());
        });
    }

    /** Dark ink on light ground, the images above their reconstructions. */
    private BufferedImage picture(Autoencoder asked) {
        int count = Math.min(PICTURES, images.size());
        Encoding encoding = asked.encode(images, IntStream.range(0, count).toArray(), true);
        BufferedImage picture = new BufferedImage(count * ImageSet.SIDE, 2 * ImageSet.SIDE, BufferedImage.TYPE_INT_RGB);
        for (int image = 0; image < count; image++) {
            float[] made = encoding.reconstruction(image);
            for (int pixel = 0; pixel < ImageSet.PIXELS; pixel++) {
                int x = image * ImageSet.SIDE + pixel % ImageSet.SIDE;
                int y = pixel / ImageSet.SIDE;
                picture.setRGB(x, y, grey(images.ink(image, pixel)));
                picture.setRGB(x, y + ImageSet.SIDE, grey(Math.round(255 * made[pixel])));
            }
        }
        return picture;
    }

    private static int grey(int ink) {
        int light = 255 - ink;
        return (light << 16) | (light << 8) | light;
    }

    /** Ends the file. */
    public void close() {
        try {
            file.close();
        } catch (ExplainedException e) {
            if (!broken) {
                problem.accept(e);
            }
        }
    }
}
