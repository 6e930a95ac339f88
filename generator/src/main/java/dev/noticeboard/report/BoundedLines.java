package dev.noticeboard.report;

/** Lines of a list in a report, as many as there is room for, and how many more there are. */
final class BoundedLines {

    private final int room;
    private final int most;
    private final StringBuilder shown = new StringBuilder();
    private int number;
    private int leftOut;

    /**
     * A list without lines.
     *
     * @param room how many characters it may have
     * @param most how many lines
     */
    BoundedLines(int room, int most) {
        this.room = room;
        this.most = most;
    }

    /** Adds a line, which ends in a line feed, unless one before it had no room. */
    void add(String line) {
        if (leftOut > 0 || number == most || shown.length() + line.length() > room) {
            leftOut++;
        } else {
            shown.append(line);
            number++;
        }
    }

    /**
     * The lines.
     *
     * @param more what is said of those that are left out, with {@code %d} for their number
     */
    String text(String more) {
        return leftOut == 0
                ? shown.toString()
                : shown + more.replace("%d", String.valueOf(leftOut));
    }
}
