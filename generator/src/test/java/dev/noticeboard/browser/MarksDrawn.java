package dev.noticeboard.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * A picture of {@code marks.html}: a mark in each row, drawn black on white, with a gap in its
 * words where nothing but its lines is seen.
 */
record MarksDrawn(BufferedImage picture) {

    private static final int ROW = 60;

    /** Columns that lie in the gap of every row that goes from left to right. */
    private static final int GAP_FROM = 60;

    private static final int GAP_TO = 110;

    /** How dark a point is that counts as drawn, of 255. */
    private static final int DRAWN = 140;

    static MarksDrawn of(byte[] png) throws IOException {
        return new MarksDrawn(ImageIO.read(new ByteArrayInputStream(png)));
    }

    /** Some rows of points within a row of the page, the last one not included. */
    private record Band(int from, int to) {}

    /** What is drawn otherwise than it should be, a sentence each. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Band letter = ink(0, 0, GAP_FROM - 20);
        Band through = new Band(letter.from() - 6, letter.to());
        Band below = new Band(letter.to(), ROW);
        Band above = new Band(0, letter.from() - 6);
        lines(faults, "plain text", 0, new Band(0, ROW), 0);
        lines(faults, "what was inserted", 1, below, 2);
        lines(faults, "what was deleted", 2, through, 1);
        lines(faults, "what moved away", 3, through, 2);
        lines(faults, "what moved here", 4, below, 2);
        dots(faults, "what moved here", 4, above);
        dots(faults, "what was reformatted", 5, below);
        arabic(faults);
        return faults;
    }

    private void arabic(List<String> faults) {
        int width = picture.getWidth();
        int from = IntStream.range(0, width).filter(x -> isInk(6, x)).findFirst().orElseThrow();
        int apart = 0;
        int drawn = 0;
        for (int x = from - 1; x < width; x++) {
            for (int y = 0; y < ROW; y++) {
                apart += isDrawn(6, x, y) == isDrawn(7, x, y) ? 0 : 1;
                drawn += isDrawn(6, x, y) ? 1 : 0;
            }
        }
        if (apart * 20 > drawn) {
            faults.add("Arabic letters look otherwise at a mark: %s points".formatted(apart));
        }
        Band letters = ink(8, 0, width);
        int leftmost = IntStream.range(0, width).filter(x -> isInk(8, x)).findFirst().orElseThrow();
        // Left of the word's own place is the gap, where nothing but the lines is drawn.
        Band gap = new Band(leftmost - 60, leftmost - 20);
        crosses(faults, "of what was deleted", 9, gap, letters, 1);
        crosses(faults, "of what moved away", 10, gap, letters, 2);
        // Its frame has a line above the letters and one below them.
        crosses(faults, "of what was reworded where it moved away", 11, gap, letters, 4);
    }

    /**
     * Lines go through the letters, and not along the baseline, which divides these into two parts
     * of one height.
     */
    private void crosses(
            List<String> faults, String what, int row, Band gap, Band letters, int wanted) {
        int middle = (letters.from() + letters.to()) / 2;
        for (int x = gap.from(); x < gap.to(); x++) {
            int through = runs(row, x, new Band(letters.from() + 1, middle));
            int all = runs(row, x, new Band(0, ROW));
            if (all != wanted || through != Math.min(wanted, 2)) {
                faults.add(
                        "%s of %s lines %s cross the letters at %s"
                                .formatted(through, all, what, letters));
                return;
            }
        }
    }

    /** From the highest to the lowest point that is drawn in some columns of a row. */
    private Band ink(int row, int fromColumn, int toColumn) {
        int[] rows =
                IntStream.range(0, ROW)
                        .filter(
                                y ->
                                        IntStream.range(fromColumn, toColumn)
                                                .anyMatch(x -> isDrawn(row, x, y)))
                        .toArray();
        return rows.length == 0 ? new Band(0, 0) : new Band(rows[0], rows[rows.length - 1] + 1);
    }

    private void lines(List<String> faults, String what, int row, Band band, int wanted) {
        for (int x = GAP_FROM; x < GAP_TO; x++) {
            int lines = runs(row, x, band);
            if (lines != wanted) {
                faults.add("%s has %s lines there, not %s".formatted(what, lines, wanted));
                return;
            }
        }
    }

    private void dots(List<String> faults, String what, int row, Band band) {
        long drawn = IntStream.range(GAP_FROM, GAP_TO).filter(x -> runs(row, x, band) > 0).count();
        if (drawn == 0 || drawn == GAP_TO - GAP_FROM) {
            faults.add("%s has no dots".formatted(what));
        }
    }

    /** How many lines a column crosses. */
    private int runs(int row, int x, Band band) {
        int runs = 0;
        boolean before = false;
        for (int y = band.from(); y < band.to(); y++) {
            boolean drawn = isDrawn(row, x, y);
            runs += drawn && !before ? 1 : 0;
            before = drawn;
        }
        return runs;
    }

    private boolean isInk(int row, int x) {
        return IntStream.range(0, ROW).anyMatch(y -> isDrawn(row, x, y));
    }

    private boolean isDrawn(int row, int x, int y) {
        return (picture.getRGB(x, row * ROW + y) & 0xff) < DRAWN;
    }
}
