package dev.noticeboard.report;

import static dev.noticeboard.report.ReviewReport.code;

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

    /**
     * How many characters of redlines and figures a report shows. GitHub takes 65,536 in a comment;
     * the rest is for everything else.
     */
    private static final int SHOWN = 50_000;

    private final Function<TextChange, String> pages;
    private int left = SHOWN;

    /**
     * The texts of one report.
     *
     * @param pages the path of the page that shows a text, in the folder of the proposed pages
     */
    ReviewTexts(Function<TextChange, String> pages) {
        this.pages = pages;
    }

    String write(List<TextChange> texts) {
        StringBuilder out = new StringBuilder("\n## Texts\n");
        if (texts.isEmpty()) {
            out.append("\nNo text changes.\n");
        }
        for (TextChange text : texts) {
            out.append("\n### ").append(name(text)).append(": ").append(what(text)).append("\n\n");
            if (text.what() != TextChange.What.REMOVED) {
                out.append("Page: ").append(code(pages.apply(text))).append("\n\n");
            }
            out.append(text.comparison().map(this::compared).orElseGet(() -> alone(text) + "\n"));
        }
        return out.toString();
    }

    private String compared(TextChange.Comparison compared) {
        String redline = new RedlineMarkdown().body(compared.redline());
        String shown =
                fits(redline)
                        ? redline
                        : CountWords.of(compared.redline())
                                + "\n\nThe redline is too long for this report.\n";
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
        boolean fits = words.length() <= left;
        left -= fits ? words.length() : 0;
        return fits;
    }

    private static String name(TextChange text) {
        return RedlineMarkdown.escaped(
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
