package org.conceptexplorer.app.trial;

import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.analysis.damage.Damage;
import org.conceptexplorer.analysis.damage.Noise;
import org.conceptexplorer.analysis.damage.Occlusion;
import org.conceptexplorer.analysis.damage.Rotation;
import org.conceptexplorer.analysis.damage.Shift;
import org.conceptexplorer.analysis.damage.Thickness;
import org.conceptexplorer.data.ImageSet;

/**
 * How an image is damaged; 0 leaves it as it is.
 *
 * @param noise standard deviation of normal noise, full ink being 1
 * @param cover side of a square that covers the middle, in pixels
 * @param right by how many pixels it is moved to the right, or to the left if negative
 * @param down by how many pixels it is moved downwards, or upwards if negative
 * @param turn by how many degrees it is turned clockwise
 * @param thickness by how many pixels each edge of a stroke moves outwards, or inwards if negative
 */
public record DamageChoice(double noise, double cover, double right, double down, double turn, double thickness) {
    /** The image as it is. */
    public static final DamageChoice NONE = new DamageChoice(0, 0, 0, 0, 0, 0);

    /** The same noise each time: bars then change by what is done to the image, not by chance. */
    private static final long SEED = 1;

    /** One of the ways to damage an image, with its range and the way to change it. */
    public enum Kind {
        /** Noise on each pixel. */
        NOISE("Noise", 0, 1, ""),
        /** A square over the middle. */
        COVER("Cover", 0, 20, " px"),
        /** To the right. */
        RIGHT("Move right", -8, 8, " px"),
        /** Downwards. */
        DOWN("Move down", -8, 8, " px"),
        /** Turned. */
        TURN("Turn", -90, 90, "°"),
        /** Thicker or thinner strokes. */
        THICKNESS("Thicken", -2, 2, " px");

        private final String label;
        private final double least;
        private final double most;
        private final String unit;

        Kind(String label, double least, double most, String unit) {
            this.label = label;
            this.least = least;
            this.most = most;
            this.unit = unit;
        }

        /** What people call it. */
        public String label() {
            return label;
        }

        /** The least there is of it. */
        public double least() {
            return least;
        }

        /** The most there is of it. */
        public double most() {
            return most;
        }

        /** What stands behind its number. */
        public String unit() {
            return unit;
        }
    }

    /** How much there is of one kind. */
    public double amount(Kind kind) {
        return switch (kind) {
            case NOISE -> noise;
            case COVER -> cover;
            case RIGHT -> right;
            case DOWN -> down;
            case TURN -> turn;
            case THICKNESS -> thickness;
        };
    }

    /** The same with another amount of one kind, kept within its range. */
    public DamageChoice with(Kind kind, double wanted) {
        double amount = Math.min(kind.most(), Math.max(kind.least(), wanted));
        return switch (kind) {
            case NOISE -> new DamageChoice(amount, cover, right, down, turn, thickness);
            case COVER -> new DamageChoice(noise, amount, right, down, turn, thickness);
            case RIGHT -> new DamageChoice(noise, cover, amount, down, turn, thickness);
            case DOWN -> new DamageChoice(noise, cover, right, amount, turn, thickness);
            case TURN -> new DamageChoice(noise, cover, right, down, amount, thickness);
            case THICKNESS -> new DamageChoice(noise, cover, right, down, turn, amount);
        };
    }

    /** The damaged picture: first thickness, then turned and moved, then covered, then noise over all of it. */
    public Pixels apply(Pixels picture) {
        Pixels damaged = picture;
        for (Damage each : damages()) {
            damaged = each.apply(damaged);
        }
        return damaged;
    }

    private List<Damage> damages() {
        List<Damage> all = new ArrayList<>();
        if (thickness != 0) {
            all.add(new Thickness(thickness));
        }
        if (turn != 0) {
            all.add(new Rotation(turn));
        }
        if (right != 0 || down != 0) {
            all.add(new Shift(down, right));
        }
        int side = (int) Math.round(cover);
        if (side > 0) {
            int corner = (ImageSet.SIDE - side) / 2;
            all.add(new Occlusion(corner, corner, side, 0));
        }
        if (noise > 0) {
            all.add(new Noise(noise, SEED));
        }
        return all;
    }
}
