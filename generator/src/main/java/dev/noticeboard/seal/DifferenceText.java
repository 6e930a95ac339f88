package dev.noticeboard.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first difference between two canonical forms of a text is, in a few words: what was
 * sealed, what is read now, and the fact or the contact that it stands in.
 *
 * <p>A word or two on both sides of a change are shown with it, so that it is found in the text.
 */
final class DifferenceText {

    private static final Pattern LINE =
            Pattern.compile("( *)([a-z-]+)(?: \"((?:[^\"\\\\]|\\\\.)*)\")?(.*)");
    private static final Pattern ID = Pattern.compile(" id=\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    // In words, on each side.
    private static final int AROUND = 2;

    private final List<Line> before;
    private final List<Line> now;
    private final int first;

    private DifferenceText(List<Line> before, List<Line> now) {
        this.before = before;
        this.now = now;
        int same = 0;
        while (same < Math.min(before.size(), now.size())
                && before.get(same).equals(now.get(same))) {
            same++;
        }
        this.first = same;
    }

    /** A line of a canonical form. */
    private record Line(int depth, String kind, Optional<String> words, String rest) {

        static Line of(String line) {
            Matcher parts = LINE.matcher(line);
            return parts.matches()
                    ? new Line(
                            parts.group(1).length(),
                            parts.group(2),
                            Optional.ofNullable(parts.group(3))
                                    .map(words -> ESCAPE.matcher(words).replaceAll("$1")),
                            parts.group(4))
                    : new Line(0, "", Optional.empty(), line);
        }
    }

    /**
     * The difference as the end of a sentence.
     *
     * @param sealed the form that was sealed
     * @param form the form of the same text now, which is another one
     */
    static String say(String sealed, String form) {
        return new DifferenceText(lines(sealed), lines(form)).say();
    }

    private static List<Line> lines(String form) {
        return form.lines().map(Line::of).toList();
    }

    private String say() {
        List<Line> older = before.subList(first, before.size() - sameAtEnd());
        List<Line> newer = now.subList(first, now.size() - sameAtEnd());
        int putIn = wordsAt(newer, older);
        int takenOut = wordsAt(older, newer);
        if (putIn > 0 && (takenOut <= 0 || putIn <= takenOut)) {
            older = List.of();
            newer = newer.subList(0, putIn);
        } else if (takenOut > 0) {
            newer = List.of();
            older = older.subList(0, takenOut);
        } else if (bothBeginWithWords(older, newer)) {
            older = older.subList(0, 1);
            newer = newer.subList(0, 1);
        }
        return words(older, newer) + cause();
    }

    private static boolean bothBeginWithWords(List<Line> older, List<Line> newer) {
        return !older.isEmpty()
                && !newer.isEmpty()
                && older.get(0).words().isPresent()
                && newer.get(0).words().isPresent();
    }

    private int sameAtEnd() {
        int most = Math.min(before.size(), now.size()) - first;
        int same = 0;
        while (same < most
                && before.get(before.size() - 1 - same).equals(now.get(now.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    /** Where the words that other lines begin with come in lines, or -1. */
    private static int wordsAt(List<Line> lines, List<Line> others) {
        boolean words = !others.isEmpty() && others.get(0).words().isPresent();
        return words ? lines.indexOf(others.get(0)) : others.isEmpty() ? lines.size() : -1;
    }

    private static String words(List<Line> older, List<Line> newer) {
        String was = joined(older);
        String is = joined(newer);
        if (was.equals(is)) {
            // The same words, otherwise set: what they are tells.
            was = shape(older);
            is = shape(newer);
        }
        if (was.isEmpty()) {
            return Glimpse.of(is) + " is new";
        } else if (is.isEmpty()) {
            return Glimpse.of(was) + " is gone";
        }
        List<String> from = List.of(was.split(" "));
        List<String> to = List.of(is.split(" "));
        int most = Math.min(from.size(), to.size());
        int start = 0;
        while (start < most && from.get(start).equals(to.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && from.get(from.size() - 1 - end).equals(to.get(to.size() - 1 - end))) {
            end++;
        }
        return Glimpse.of(around(from, start, end))
                + " is now "
                + Glimpse.of(around(to, start, end));
    }

    private static String around(List<String> words, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(words.size(), words.size() - end + AROUND);
        return (from > 0 ? "… " : "")
                + String.join(" ", words.subList(from, to))
                + (to < words.size() ? " …" : "");
    }

    private static String joined(List<Line> lines) {
        List<String> words = new ArrayList<>();
        lines.forEach(line -> line.words().ifPresent(words::add));
        return String.join(" ", words).replaceAll("\\s+", " ").strip();
    }

    private static String shape(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.words().isEmpty())
                .findFirst()
                .map(line -> (line.kind() + line.rest()).strip())
                .orElse("");
    }

    /** The fact or the contact that shows the first line that differs, where one does. */
    private String cause() {
        List<Line> lines = first < now.size() ? now : before;
        int depth = Integer.MAX_VALUE;
        for (int i = Math.min(first, lines.size() - 1); i >= 0; i--) {
            Line line = lines.get(i);
            if (line.depth() < depth) {
                depth = line.depth();
                Matcher id = ID.matcher(line.rest());
                boolean named = id.find();
                if (named && line.kind().equals("contact")) {
                    return ", in the contact '" + id.group(1) + "'";
                } else if (named && (line.kind().equals("row") || line.kind().equals("item"))) {
                    return ", in the fact '" + id.group(1) + "'";
                }
            }
        }
        return "";
    }
}
