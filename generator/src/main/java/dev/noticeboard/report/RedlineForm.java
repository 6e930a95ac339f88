package dev.noticeboard.report;

import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.redline.SectionChange;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a redline can be printed. */
public enum RedlineForm {
    /** For people, at a terminal: what changed and a little around it. */
    TEXT,
    /** For people: the whole text as one HTML file, which {@code render} writes. */
    HTML,
    /** For people, in a comment on a pull request: what changed and a little around it. */
    MARKDOWN,
    /**
     * For programs: one JSON object (RFC 8259), as in {@code changes.json}, which {@code render}
     * writes.
     */
    JSON;

    /** The form of that word, or empty where there is none. */
    public static Optional<RedlineForm> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(RedlineForm::word).toList();
    }

    /** The word as it is written on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A redline as text for a terminal, which no CI takes for commands, its lines ending in line
     * feeds.
     *
     * @param colours whether the terminal shows colours; the marks are there without them too
     */
    public static String text(RedlineView redline, boolean colours) {
        return new RedlineText(colours ? Ink.COLOURS : Ink.NONE).write(redline);
    }

    /**
     * What a redline changed, line by line and without colours: no counts and nothing of what did
     * not change but the words next to it. Empty where nothing changed.
     */
    public static List<String> lines(Redline redline) {
        return new RedlineText(Ink.NONE).lines(RedlineView.of(redline));
    }

    /**
     * A redline as Markdown, its lines ending in line feeds: as much of it as fits into a comment
     * on a code host, and how much does not.
     */
    public static String markdown(RedlineView redline) {
        return new RedlineMarkdown().write(redline);
    }

    /**
     * The words of a section's heading, as they are now where they were changed, with the marks of
     * footnotes and of open facts that a redline has at a terminal.
     */
    public static Optional<String> heading(SectionChange section) {
        return section.parts().stream()
                .filter(part -> part.shape().kind() == NodeKind.HEADING)
                .findFirst()
                .map(part -> words(part, section.mark()));
    }

    private static String words(Part heading, Mark mark) {
        return MarkedSpans.of(heading).stream()
                .filter(span -> span.mark() == mark || span.mark() != Mark.REMOVED)
                .map(MarkedSpan::text)
                .reduce("", String::concat)
                .strip();
    }
}
