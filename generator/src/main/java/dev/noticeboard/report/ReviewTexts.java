package dev.noticeboard.report;

import static dev.noticeboard.report.MarkdownText.code;

import dev.noticeboard.article.Article;
import dev.noticeboard.readability.Readability;
import dev.noticeboard.review.TextChange;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The texts in a review, as Markdown: what becomes of each, its redline, and how hard it is to read
 * before and after.
 */
final class ReviewTexts {

    /** How many characters the heading of a text, its page and its counts take at most. */
    private static final int HEADING = 1_000;

    /** The least room in which some of a redline is worth showing. */
    private static final int LEAST = 1_000;

    private final Function<TextChange, String> pages;
    private int left;

    /**
     * The texts of one report.
     *
     * @param pages the path of the page that shows a text, in the folder of the proposed pages
     * @param room how many characters there is room for
     */
    ReviewTexts(Function<TextChange, String> pages, int room) {
        this.pages = pages;
        this.left = room - 2 * HEADING;
    }

    String write(List<TextChange> texts) {
        StringBuilder out = new StringBuilder("\n## Texts\n");
        if (texts.isEmpty()) {
            out.append("\nNo text changes.\n");
        }
        List<Integer> sizes = texts.stream().map(ReviewTexts::size).toList();
        int behind = sizes.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < texts.size(); i++) {
            TextChange text = texts.get(i);
            behind -= sizes.get(i);
            if (left < HEADING) {
                return out.append("\n### And ")
                        .append(texts.size() - i)
                        .append(" more texts\n")
                        .toString();
            }
            int before = out.length() + left;
            out.append("\n### ").append(name(text)).append(": ").append(what(text)).append("\n\n");
            if (text.what() != TextChange.What.REMOVED) {
                out.append("Page: ").append(code(pages.apply(text))).append("\n\n");
            }
            // Each may take its part of the room, and what those after it leave.
            int share = Math.max(left / (texts.size() - i), left - behind) - HEADING;
            out.append(
                    text.comparison()
                            .map(compared -> compared(compared, share))
                            .orElseGet(() -> alone(text) + "\n"));
            // What was not asked whether it fits is short, and counts as well.
            left -= out.length() + left - before;
        }
        return out.toString();
    }

    /** How much room a text takes at most, cut off where a sum of such could not be counted. */
    private static int size(TextChange text) {
        int redline =
                text.comparison()
                        .map(it -> new RedlineMarkdown().body(view(it), RedlineMarkdown.COMMENT))
                        .map(String::length)
                        .orElse(0);
        return redline + HEADING;
    }

    private static RedlineView view(TextChange.Comparison compared) {
        return RedlineView.of(compared.redline(), compared.older(), compared.newer());
    }

    private String compared(TextChange.Comparison compared, int room) {
        RedlineView view = view(compared);
        String shown =
                room < LEAST
                        ? String.join("\n\n", CountPhrases.of(view))
                                + "\n\nThe redline is too long for this report.\n"
                        : new RedlineMarkdown().body(view, room);
        left -= shown.length();
        return shown + figures(compared.older(), compared.newer()).orElse("");
    }

    // Both are in one language and so measured by one figure, unless its sentences cannot be told.
    private Optional<String> figures(Article older, Article newer) {
        return Readability.of(older)
                .flatMap(
                        before ->
                                Readability.of(newer)
                                        .map(after -> ReadabilityReport.of(before, after)))
                .map(report -> fits(report.changes()) ? report.changes() : report.wholeChange())
                .map(figures -> "\n#### How hard it is to read\n\n" + figures);
    }

    private boolean fits(String words) {
        boolean fits = words.length() <= left - HEADING;
        left -= fits ? words.length() : 0;
        return fits;
    }

    private static String name(TextChange text) {
        return MarkdownText.escaped(
                "%s %s (%s)".formatted(text.notice(), text.version(), text.language()));
    }

    private static String what(TextChange text) {
        String what =
                switch (text.what()) {
                    case ADDED -> "new";
                    case CHANGED -> "changed";
                    case REMOVED -> "taken out";
                };
        return what + text.comparison().map(ReviewTexts::with).orElse("");
    }

    private static String with(TextChange.Comparison compared) {
        String older = compared.older().version();
        return switch (compared.with()) {
            case ITSELF -> "";
            case REPLACED -> ", in place of " + older;
            case BEFORE -> ", compared with " + older;
        };
    }

    private static String alone(TextChange text) {
        return text.what() == TextChange.What.REMOVED
                ? "This text is not there any more."
                : "There is no text before it in this language.";
    }
}
