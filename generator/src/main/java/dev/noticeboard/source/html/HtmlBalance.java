package dev.noticeboard.source.html;

import dev.noticeboard.model.Rule;
import dev.noticeboard.source.kernel.MarkdownSource;
import dev.noticeboard.source.kernel.SourceExcerpt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports tags of a piece of HTML that are not closed, or that close nothing.
 *
 * <p>A browser mends such HTML by itself and shows all the words, though seldom as they were meant.
 * Elements that need no closing tag, and those that are nothing to a reader, are left alone: the
 * latter often stand around Markdown.
 */
final class HtmlBalance {

    private static final Pattern TAG =
            Pattern.compile(
                    "<!--.*?(?:-->|\\z)"
                            + "|<(script|style|textarea|title)\\b.*?(?:</\\1\\s*>|\\z)"
                            + "|<(/?)([a-z][^\\s/>]*)(?:\"[^\"]*+\"|'[^']*+'|[^>\"'])*+>",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** HTML, section 13.1.2.4: elements whose end may be left out. */
    private static final Set<String> ENDLESS =
            Set.of(
                    "caption",
                    "colgroup",
                    "dd",
                    "dt",
                    "li",
                    "p",
                    "rb",
                    "rp",
                    "rt",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr");

    private static final Set<String> TABLE_PARTS =
            Set.of("caption", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr");

    private final MarkdownSource source;
    private final SourceExcerpt excerpt;
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(String name, int index) {}

    HtmlBalance(MarkdownSource source, SourceExcerpt excerpt) {
        this.source = source;
        this.excerpt = excerpt;
    }

    /** Reports what is out of balance. */
    void check() {
        Matcher tag = TAG.matcher(excerpt.text());
        while (tag.find()) {
            if (tag.group(3) != null) {
                String name = tag.group(3).toLowerCase(Locale.ROOT);
                check(name, tag.group(2).isEmpty(), tag.start());
            }
        }
        while (!open.isEmpty()) {
            reportUnclosed(open.pop());
        }
    }

    private void check(String name, boolean opening, int index) {
        if (opening && TABLE_PARTS.contains(name) && !isOpen("table")) {
            report(
                    index,
                    "<" + name + "> stands outside a table, and is dropped",
                    "put it between <table> and </table>, with no blank line among them");
        } else if (counts(name) && opening) {
            open.push(new Open(name, index));
        } else if (counts(name)) {
            close(name, index);
        }
    }

    private void close(String name, int index) {
        if (!isOpen(name)) {
            report(index, "</" + name + "> closes nothing", "delete it, or open <" + name + ">");
            return;
        }
        while (!open.element().name().equals(name)) {
            reportUnclosed(open.pop());
        }
        open.pop();
    }

    private boolean isOpen(String name) {
        return open.stream().anyMatch(tag -> tag.name().equals(name));
    }

    private static boolean counts(String name) {
        boolean allowed = HtmlAllowlist.allowsInline(name) || HtmlAllowlist.allowsBlock(name);
        return allowed
                && !HtmlAllowlist.unwraps(name)
                && !HtmlAllowlist.isVoid(name)
                && !ENDLESS.contains(name);
    }

    private void reportUnclosed(Open tag) {
        report(
                tag.index(),
                "<" + tag.name() + "> is not closed where it should be",
                "write </" + tag.name() + "> where it ends, with no blank line before it");
    }

    private void report(int index, String message, String mend) {
        source.report(Rule.HTML_DROPPED, excerpt.offset(index), message, mend);
    }
}
