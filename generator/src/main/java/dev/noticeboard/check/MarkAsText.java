package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Snippet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Marks that mean something to other readers of Markdown, and nothing to CommonMark, are not shown
 * as text.
 *
 * <p>Each is judged only where it stands as those readers want it: in a pair around words, or at
 * the start of a line. Sums, paths, approximations and what is escaped stay silent.
 */
final class MarkAsText implements Check {

    private static final int LONGEST = 40;

    /**
     * A kind of mark.
     *
     * @param pattern where it stands, as a whole; its first group is what it is put around
     * @param needs what no text without it has any of this kind
     * @param mend what to write instead, with {@code %s} for what it is put around
     */
    private record Mark(Pattern pattern, String needs, String mend) {

        static Mark of(String needs, String pattern, String mend) {
            return new Mark(Pattern.compile(pattern), needs, mend);
        }
    }

    private static final List<Mark> MARKS =
            List.of(
                    Mark.of(
                            "~~",
                            "(?<!~)~~(?![~\\s])([^~\\n\u2028]{1,300}+)(?<!\\s)~~(?!~)",
                            "delete the words, since a redline shows what was there, or write"
                                    + " <s>%s</s>"),
                    Mark.of(
                            "==",
                            "(?<![=!<>])==(?![=\\s])([^=\\n\u2028]{1,300}+)(?<!\\s)==(?!=)",
                            "write **%s**"),
                    Mark.of(
                            "++",
                            "(?<![+\\p{L}\\p{N}])\\+\\+(?![+\\s])([^+\\n\u2028]{1,300}+)(?<!\\s)"
                                    + "\\+\\+(?![+\\p{L}\\p{N}])",
                            "write \"%s\" without the marks, since a redline shows what is new"),
                    Mark.of("^", "(?<!\\^)\\^([^\\s^]{1,40}+)\\^(?!\\^)", "write <sup>%s</sup>"),
                    Mark.of(
                            "~",
                            "(?<=[\\p{L}\\p{N})])~([\\p{L}\\p{N}+−-]{1,10}+)~(?!~)",
                            "write <sub>%s</sub>"),
                    Mark.of(
                            "[",
                            "(?m)^\\[[ \u00A0]?\\][ \\t\u00A0]+(\\S[^\\n\u2028]*)",
                            "write \"☐ %s\""),
                    Mark.of(
                            "[",
                            "(?m)^\\[[xX✓✔]\\][ \\t\u00A0]+(\\S[^\\n\u2028]*)",
                            "write \"☑ %s\""),
                    Mark.of(
                            "[!",
                            "(?m)\\A\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\]$",
                            "write it as a word, such as **%s**"),
                    Mark.of(
                            "[",
                            "(?i)\\A(\\[TOC\\]|\\[\\[_?TOC_?\\]\\])\\z",
                            "delete it: a page makes its table of contents of its headings"),
                    Mark.of(
                            ":::",
                            "(?m)^(:{3,})[ \\t]*[\\p{L}{][^\\n\u2028]*$",
                            "delete the line, or write <div> and </div> around the passage"),
                    Mark.of(
                            "[",
                            "(?<![\\p{L}\\p{N}\\]])(\\[[^\\[\\]\n\u2028]{1,200}+]) ++"
                                    + "\\((?:https?://|mailto:|tel:|/|#)[^\\s()]{1,500}+\\)",
                            "write %s and the address without a space between them, for a link"));

    @Override
    public Rule rule() {
        return Rule.MARK_AS_TEXT;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.contents().written().flatMap(this::in).toList();
    }

    private Stream<Finding> in(MaskedText written) {
        return MARKS.stream()
                .filter(mark -> written.text().contains(mark.needs()))
                .flatMap(
                        mark ->
                                written.matches(mark.pattern())
                                        .map(match -> finding(written, mark, match)));
    }

    private Finding finding(MaskedText written, Mark mark, MatchResult match) {
        return Finding.of(
                rule(),
                written.placeAt(match.start()),
                "\"%s\" is shown with its marks".formatted(Snippet.of(match.group(), LONGEST)),
                mark.mend().formatted(Snippet.of(match.group(1), LONGEST))
                        + "; a backslash keeps a mark that is meant");
    }
}
