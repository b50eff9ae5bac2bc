package dev.tallystick.banking.directory;

import static dev.tallystick.banking.directory.DirectoryFixtures.AS_OF;
import static dev.tallystick.banking.directory.DirectoryFixtures.stream;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.reference.ReferenceTable.Rejected;
import org.junit.jupiter.api.Test;

final class FileSizeTest {

    private static final int MOST_BRANCHES = 2_000_000;

    @Test
    void holdsTwoMillionRowsAtMost() {
        StringBuilder file = new StringBuilder("{\"AAZX\":[0");
        for (int branch = 1; branch < MOST_BRANCHES + 3; branch++) {
            file.append(",\n\"").append(Integer.toString(branch, 36)).append('"');
        }
        DirectoryLoad load = IfscRegistry.builder()
                .branches(stream(file.append("]}").toString()), AS_OF)
                .build()
                .loads()
                .get(0);
        assertThat(load.rows()).isEqualTo(MOST_BRANCHES);
        assertThat(load.rejected())
                .containsExactly(
                        new Rejected(MOST_BRANCHES + 1, "the file is too large"),
                        new Rejected(MOST_BRANCHES + 2, "the file is too large"),
                        new Rejected(MOST_BRANCHES + 3, "the file is too large"));
    }
}
