package dev.noticeboard.seal;

/** Some words of a text, short enough to stand in a sentence. */
final class Glimpse {

    // In code points: about a line of a terminal, with the words around it.
    private static final int LONGEST = 60;

    private Glimpse() {}

    /** The words in quotation marks, cut at a word's end where they are many. */
    static String of(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) > LONGEST) {
            String start = line.substring(0, line.offsetByCodePoints(0, LONGEST));
            int space = start.lastIndexOf(' ');
            line = (space > LONGEST / 2 ? start.substring(0, space) : start) + " …";
        }
        return "'" + line + "'";
    }
}
