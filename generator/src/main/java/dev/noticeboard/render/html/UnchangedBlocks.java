package dev.noticeboard.render.html;

import dev.noticeboard.output.Html;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import dev.noticeboard.render.notice.Phrases;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What did not change in a redline, folded: it opens on paper and by a fragment. */
final class UnchangedBlocks {

    /** From so many unchanged blocks in a row on they are folded. */
    private static final int FOLDED = 3;

    private final Html out;
    private final InlineHtml inlines;
    private final Phrases phrases;

    UnchangedBlocks(Html out, InlineHtml inlines, Phrases phrases) {
        this.out = out;
        this.inlines = inlines;
        this.phrases = phrases;
    }

    /**
     * Writes blocks some of which changed; many in a row in which nothing did are folded into one.
     *
     * @param blocks writes some of them
     */
    void among(List<Part> parts, Consumer<List<Part>> blocks) {
        int written = 0;
        int to;
        for (int from = 0; from < parts.size(); from = to) {
            to = from;
            while (to < parts.size() && isAsItWas(parts.get(to))) {
                to++;
            }
            if (to - from >= FOLDED) {
                some(parts.subList(written, from), blocks);
                List<Part> same = parts.subList(from, to);
                Map<String, String> count = Map.of("count", Integer.toString(same.size()));
                fold(phrases.words("redline.unchanged-blocks", count), () -> blocks.accept(same));
                written = to;
            }
            to = Math.max(to, from + 1);
        }
        some(parts.subList(written, parts.size()), blocks);
    }

    private static void some(List<Part> parts, Consumer<List<Part>> blocks) {
        if (!parts.isEmpty()) {
            blocks.accept(parts);
        }
    }

    /** Writes something behind a summary. */
    void fold(String summary, Runnable content) {
        out.open("details", Map.of("class", "unchanged")).newline();
        out.open("summary", inlines.apparatus("")).text(summary).close("summary").newline();
        content.run();
        out.close("details").newline();
    }

    private static boolean isAsItWas(Part part) {
        return part.mark() == Mark.KEPT && part.isUntouched();
    }
}
