package dev.noticeboard.render.html;

import dev.noticeboard.article.Node;
import dev.noticeboard.output.Html;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.render.notice.Phrases;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The marks themselves: {@code ins} and {@code del} with their spoken words, and notes in words.
 */
final class MarkHtml {

    private final Html out;
    private final InlineHtml inlines;
    private final Phrases phrases;
    private final String olderPage;
    private final Set<ShownMark> shown = EnumSet.noneOf(ShownMark.class);

    /**
     * Writes the marks of a redline.
     *
     * @param olderPage the address of the page that the older version has
     */
    MarkHtml(Html out, InlineHtml inlines, Phrases phrases, String olderPage) {
        this.out = out;
        this.inlines = inlines;
        this.phrases = phrases;
        this.olderPage = olderPage;
    }

    /** The kinds of marks that were written. */
    Set<ShownMark> shown() {
        return shown;
    }

    /** A mark was written that this does not write itself. */
    void show(ShownMark mark) {
        shown.add(mark);
    }

    /**
     * Writes words in their mark.
     *
     * @param which in which of the two texts they stand
     * @param end what is written behind them, within the mark
     */
    void marked(Mark which, List<Node> content, Within within, Runnable end) {
        String element = which == Mark.ADDED ? "ins" : "del";
        shown.add(kind(which, within.moved()));
        out.open(element, within.moved() ? Map.of("class", "moved") : Map.of());
        if (!within.silent()) {
            spoken(which, within.moved());
        }
        content(which, content);
        end.run();
        out.close(element);
    }

    /** The kind of mark of what stands in one of the texts alone. */
    static ShownMark kind(Mark which, boolean moved) {
        if (moved) {
            return which == Mark.ADDED ? ShownMark.MOVED_HERE : ShownMark.MOVED_AWAY;
        }
        return which == Mark.ADDED ? ShownMark.INSERTED : ShownMark.DELETED;
    }

    /** Writes words as they stand in one of the texts. */
    void content(Mark which, List<Node> content) {
        if (which == Mark.REMOVED) {
            inlines.writeOlder(content, olderPage);
        } else {
            inlines.write(content);
        }
    }

    private void spoken(Mark which, boolean moved) {
        String key = which == Mark.ADDED ? "change.inserted" : "change.deleted";
        hidden(phrases.words(moved ? key + "-moved" : key) + " ");
    }

    /** Words that are heard and not seen. */
    void hidden(String said) {
        out.open("span", inlines.apparatus("vh")).text(said).close("span");
    }

    /** A note in words on what looks different, and the space between it and what comes next. */
    void note(String sentence, String space) {
        out.open("span", inlines.apparatus("change-note"))
                .text(" (" + sentence + ")" + space)
                .close("span");
    }
}
