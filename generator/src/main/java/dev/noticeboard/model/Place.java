package dev.noticeboard.model;

import java.util.Comparator;

/**
 * A place in the sources.
 *
 * @param file the path below the source folder, with {@code /} between its parts
 * @param line the line, from 1
 * @param column the column in Unicode code points, from 1
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file)
                    .thenComparingInt(Place::line)
                    .thenComparingInt(Place::column);

    /** The start of a file, for what is wrong with all of it. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    /** The place so many code points further on in the same line. */
    public Place plus(int codePoints) {
        return new Place(file, line, column + codePoints);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, as compilers write it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
