package dev.noticeboard.check;

import dev.noticeboard.article.ExpandedNames;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * No directive and no value is shown by its name, because a brace is missing, is of another kind or
 * stands on another line.
 *
 * <p>Braces count where a name of a directive or a value stands in them, or one letter from it. Two
 * braces count even where nothing closes them, or nothing opens them; one brace counts where it is
 * closed and holds nothing else. Braces in code, and escaped ones, are meant.
 */
final class BracesShown implements Check {

    private static final String OPEN = "open:";

    private static final String BRACE = "[{\uFF5B]";
    private static final String CLOSING = "[}\uFF5D]";
    private static final String SPACE = "[\\h\\n\u2028]{0,3}";
    private static final String WORD = "[\\p{L}_][\\p{L}\\p{N}._-]{2,30}:?";

    // What is opened: the marks, the name, what follows it on to the first mark, and what closes
    // it.
    private static final Pattern OPENED =
            Pattern.compile(
                    ("(?<![{\uFF5B\\[\uFF3B\uFFFC])"
                                    + "(?<open>BRACE(?:SPACEBRACE)*|\\[\\[|\uFF3B\uFF3B)"
                                    + "SPACE(?<name>WORD)"
                                    + "(?<rest>[^{}\\[\\]\uFF5B\uFF5D\uFF3B\uFF3D\uFFFC]{0,80}+)"
                                    + "(?<close>CLOSING(?:SPACECLOSING)*|\\]\\]?|\uFF3D\uFF3D|)")
                            .replace("BRACE", BRACE)
                            .replace("CLOSING", CLOSING)
                            .replace("SPACE", SPACE)
                            .replace("WORD", WORD));
    private static final Pattern CLOSED =
            Pattern.compile(
                    ("(?<![\\p{L}\\p{N}._{\uFF5B\\[\uFF3B\uFFFC-])(?<name>WORD)"
                                    + "(?<rest>\\h[a-z0-9-]{1,60}+)?+SPACECLOSINGSPACECLOSING")
                            .replace("CLOSING", CLOSING)
                            .replace("SPACE", SPACE)
                            .replace("WORD", WORD));
    private static final Pattern MARK = Pattern.compile("[{}\uFF5B\uFF5D]|\\[\\[|\uFF3B\uFF3B");
    private final boolean expanded;

    /**
     * A check of texts, or of words in which nothing is expanded.
     *
     * @param expanded whether a directive or a value could stand there
     */
    BracesShown(boolean expanded) {
        this.expanded = expanded;
    }

    @Override
    public Rule rule() {
        return Rule.BRACES_SHOWN;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Set<String> contacts = subject.site().contacts().keySet();
        return subject.contents()
                .written()
                .filter(written -> written.has(MARK))
                .flatMap(written -> in(written, contacts))
                .toList();
    }

    private Stream<Finding> in(MaskedText written, Set<String> contacts) {
        Stream<Finding> opened =
                written.matches(OPENED)
                        .flatMap(match -> name(match, contacts).stream())
                        .map(found -> finding(written, found));
        Stream<Finding> closed =
                written.matches(CLOSED)
                        .filter(match -> !isWithinMarks(written.text(), match.start()))
                        .flatMap(match -> closedName(match, contacts).stream())
                        .map(found -> finding(written, found));
        return Stream.concat(opened, closed);
    }

    /**
     * What stands in braces.
     *
     * @param at where the finding belongs
     * @param shown what a visitor sees
     * @param meant the directive or value, with what follows its name
     * @param name its name
     */
    private record Found(int at, String shown, String meant, String name) {}

    private static Optional<Found> name(MatchResult match, Set<String> contacts) {
        Matcher groups = OPENED.matcher(match.group());
        if (!groups.matches()) {
            return Optional.empty();
        }
        String rest = groups.group("rest").strip();
        String close = groups.group("close");
        String marks = groups.group("open").replaceAll("\\s", "");
        return named(groups.group("name"), rest)
                .filter(name -> isMeant(name, marks, rest, close, contacts))
                .map(
                        name -> {
                            boolean argument = !close.isEmpty() && isDirective(name);
                            String shown =
                                    close.isEmpty()
                                            ? groups.group("open") + groups.group("name")
                                            : match.group();
                            String meant = argument ? (name + " " + rest).strip() : name;
                            return new Found(match.start(), shown, meant, name);
                        });
    }

    // Two braces are hardly ever anything else; one, or brackets, may stand round any other words.
    private static boolean isMeant(
            String name, String marks, String rest, String close, Set<String> contacts) {
        boolean twice = marks.length() > 1;
        boolean brackets = "[\uFF3B".indexOf(marks.charAt(0)) >= 0;
        boolean alone = rest.isEmpty() || (isDirective(name) && contacts.contains(rest));
        if (brackets) {
            return alone && close.length() == 2;
        }
        return twice || (!close.isEmpty() && (alone || name.equals(OPEN)));
    }

    private static boolean isDirective(String name) {
        return ExpandedNames.directives().contains(name);
    }

    private static Optional<Found> closedName(MatchResult match, Set<String> contacts) {
        Matcher groups = CLOSED.matcher(match.group());
        if (!groups.matches()) {
            return Optional.empty();
        }
        String rest = groups.group("rest") == null ? "" : groups.group("rest").strip();
        return named(groups.group("name"), rest)
                .filter(name -> rest.isEmpty() || contacts.contains(rest))
                .map(
                        name ->
                                new Found(
                                        match.start(),
                                        match.group(),
                                        rest.isEmpty() ? name : name + " " + rest,
                                        name));
    }

    // Another pattern has seen what something opens.
    private static boolean isWithinMarks(String text, int at) {
        for (int i = at - 1; i >= 0 && at - i < 90; i--) {
            if ("{\uFF5B[\uFF3B".indexOf(text.charAt(i)) >= 0) {
                return true;
            } else if ("}\uFF5D]\uFF3D".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** The name that a word is, or that it is one letter from. */
    private static Optional<String> named(String written, String rest) {
        String word = written.toLowerCase(Locale.ROOT);
        if (word.endsWith(":")) {
            return word.equals(OPEN) && !rest.isEmpty() ? Optional.of(OPEN) : Optional.empty();
        }
        String bare = word.replaceFirst("[._-]+$", "");
        return Stream.concat(ExpandedNames.directives().stream(), ExpandedNames.values().stream())
                .filter(name -> isNear(bare, name))
                .min((one, other) -> Boolean.compare(!one.equals(bare), !other.equals(bare)));
    }

    /** Whether one letter more, less, other or swapped makes one word of the other, or none. */
    private static boolean isNear(String word, String name) {
        int start = 0;
        int shorter = Math.min(word.length(), name.length());
        while (start < shorter && word.charAt(start) == name.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && word.charAt(word.length() - 1 - end) == name.charAt(name.length() - 1 - end)) {
            end++;
        }
        int other = word.length() - start - end;
        int own = name.length() - start - end;
        boolean swapped =
                other == 2
                        && own == 2
                        && word.charAt(start) == name.charAt(start + 1)
                        && word.charAt(start + 1) == name.charAt(start);
        return swapped || (other <= 1 && own <= 1);
    }

    private Finding finding(MaskedText written, Found found) {
        return Finding.of(
                rule(),
                written.placeAt(found.at()),
                "'%s' is shown as it stands".formatted(found.shown().replaceAll("\\s+", " ")),
                mend(found));
    }

    private String mend(Found found) {
        if (!expanded) {
            return "write the words themselves; only the text below has values and directives";
        }
        String open = found.name().equals(OPEN) ? OPEN + " the question" : found.meant();
        String where = isDirective(found.name()) ? " in a paragraph of its own" : "";
        return "write {{%s}}%s, or a backslash before each brace that is meant"
                .formatted(open, where);
    }
}
