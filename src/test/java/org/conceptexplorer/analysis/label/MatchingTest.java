package org.conceptexplorer.analysis.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.conceptexplorer.analysis.Expected;
import org.junit.jupiter.api.Test;

class MatchingTest {
    @Test
    void givesUpALargeGainForALargerSum() {
        int[][] gains = {{9, 8}, {8, 1}};
        assertThat(Matching.best(gains, 2)).containsExactly(1, 0);
    }

    @Test
    void leavesRowsOverWhereColumnsAreFewer() {
        int[][] gains = {{1}, {5}, {3}};
        assertThat(Matching.best(gains, 1)).containsExactly(-1, 0, -1);
    }

    @Test
    void reachesTheSumThatSciPyReaches() {
        JsonNode cases = Expected.numbers().get("matchings");
        for (JsonNode one : cases) {
            int[][] gains = gains(one.get("gains"));
            int[] matching = Matching.best(gains, gains[0].length);

            int sum = 0;
            for (int row = 0; row < gains.length; row++) {
                sum += matching[row] < 0 ? 0 : gains[row][matching[row]];
            }
            assertThat(sum).isEqualTo(one.get("best").asInt());
            int matched = Math.min(gains.length, gains[0].length);
            assertThat(Arrays.stream(matching).filter(column -> column >= 0).distinct())
                    .hasSize(matched);
        }
        assertThat(cases).hasSize(6);
    }

    private static int[][] gains(JsonNode rows) {
        int[][] gains = new int[rows.size()][rows.get(0).size()];
        for (int row = 0; row < gains.length; row++) {
            for (int column = 0; column < gains[row].length; column++) {
                gains[row][column] = rows.get(row).get(column).asInt();
            }
        }
        return gains;
    }
}
