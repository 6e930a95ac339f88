package dev.noticeboard.render.notice;

import dev.noticeboard.review.TextChange;
import java.util.List;

/**
 * That a site is proposed and no more: its pages say so, search engines are asked not to list any,
 * and its index names what would change.
 *
 * @param texts the texts that it adds, changes or takes out
 */
public record Proposal(List<TextChange> texts) {

    /** The anchor of the list of these texts on an index. */
    public static final String LIST = "proposed";

    public Proposal {
        texts = List.copyOf(texts);
    }
}
