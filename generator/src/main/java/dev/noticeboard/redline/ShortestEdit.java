package dev.noticeboard.redline;

import java.util.BitSet;

/**
 * The shortest edit from one sequence to another.
 *
 * <p>Eugene W. Myers, "An O(ND) Difference Algorithm and Its Variations" (Algorithmica 1, 1986), in
 * its linear-space form, section 4b: two searches, one from each end, meet in the middle, and what
 * lies on either side is compared alike. Where they have not met after {@link #MOST_EDITS} edits
 * each, the texts have little in common; the comparison then goes on from the furthest point that
 * was reached. Such an edit may not be the shortest, and its cost stays in proportion to the length
 * of the texts. It is the same edit every time.
 */
final class ShortestEdit {

    static final int MOST_EDITS = 1024;

    private final int[] older;
    private final int[] newer;
    private final BitSet removed = new BitSet();
    private final BitSet added = new BitSet();

    // How far each search has come on a diagonal, counted from its own end. Two short sequences
    // have few diagonals.
    private final int origin;
    private final int[] forward;
    private final int[] backward;

    private ShortestEdit(int[] older, int[] newer) {
        this.older = older;
        this.newer = newer;
        this.origin = Math.min(MOST_EDITS, older.length + newer.length) + 1;
        this.forward = new int[2 * origin + 1];
        this.backward = new int[2 * origin + 1];
    }

    static ShortestEdit of(int[] older, int[] newer) {
        ShortestEdit edit = new ShortestEdit(older, newer);
        edit.compare(0, older.length, 0, newer.length);
        return edit;
    }

    /** The indexes in the older sequence of what is taken out. */
    BitSet removed() {
        return removed;
    }

    /** The indexes in the newer sequence of what is put in. */
    BitSet added() {
        return added;
    }

    private void compare(int olderStart, int olderEnd, int newerStart, int newerEnd) {
        Box box = trimmed(new Box(olderStart, olderEnd, newerStart, newerEnd));
        // What lies behind a split goes on in this loop, since there may be very many of them.
        while (box.width() > 0 && box.height() > 0) {
            Snake snake = middle(box);
            compare(box.left, box.left + snake.fromX, box.top, box.top + snake.fromY);
            box =
                    trimmed(
                            new Box(
                                    box.left + snake.toX,
                                    box.right,
                                    box.top + snake.toY,
                                    box.bottom));
        }
        removed.set(box.left, box.right);
        added.set(box.top, box.bottom);
    }

    /** A part of both sequences: the older one runs to the right, the newer one down. */
    private record Box(int left, int right, int top, int bottom) {
        int width() {
            return right - left;
        }

        int height() {
            return bottom - top;
        }
    }

    /** A stretch of equal elements, possibly empty, counted from the corner of a box. */
    private record Snake(int fromX, int fromY, int toX, int toY) {}

    private Box trimmed(Box box) {
        int left = box.left;
        int top = box.top;
        while (left < box.right && top < box.bottom && older[left] == newer[top]) {
            left++;
            top++;
        }
        int right = box.right;
        int bottom = box.bottom;
        while (right > left && bottom > top && older[right - 1] == newer[bottom - 1]) {
            right--;
            bottom--;
        }
        return new Box(left, right, top, bottom);
    }

    private Snake middle(Box box) {
        int delta = box.width() - box.height();
        boolean odd = delta % 2 != 0;
        forward[origin + 1] = 0;
        backward[origin + 1] = 0;
        for (int d = 0; d <= MOST_EDITS; d++) {
            for (int k = -d; k <= d; k += 2) {
                int from = start(forward, k, d);
                int to = from;
                while (to < box.width()
                        && to - k < box.height()
                        && older[box.left + to] == newer[box.top + to - k]) {
                    to++;
                }
                forward[origin + k] = to;
                if (odd && Math.abs(k - delta) < d && meets(forward, k, delta - k, box)) {
                    return new Snake(from, from - k, to, to - k);
                }
            }
            for (int k = -d; k <= d; k += 2) {
                int from = start(backward, k, d);
                int to = from;
                while (to < box.width()
                        && to - k < box.height()
                        && older[box.right - 1 - to] == newer[box.bottom - 1 - (to - k)]) {
                    to++;
                }
                backward[origin + k] = to;
                if (!odd && Math.abs(k - delta) <= d && meets(backward, k, delta - k, box)) {
                    return new Snake(
                            box.width() - to,
                            box.height() - (to - k),
                            box.width() - from,
                            box.height() - (from - k));
                }
            }
        }
        return furthest(box);
    }

    private int start(int[] reached, int k, int d) {
        boolean down = k == -d || (k != d && reached[origin + k - 1] < reached[origin + k + 1]);
        return down ? reached[origin + k + 1] : reached[origin + k - 1] + 1;
    }

    private boolean meets(int[] own, int k, int other, Box box) {
        int[] others = own == forward ? backward : forward;
        return own[origin + k] + others[origin + other] >= box.width();
    }

    /** The point that lies furthest from the corner that the search began at. */
    private Snake furthest(Box box) {
        int most = 0;
        Snake snake = new Snake(0, 0, 0, 0);
        for (int k = -MOST_EDITS; k <= MOST_EDITS; k += 2) {
            int x = forward[origin + k];
            int y = x - k;
            if (x <= box.width() && y <= box.height() && x + y > most) {
                most = x + y;
                snake = new Snake(x, y, x, y);
            }
        }
        return snake;
    }
}
