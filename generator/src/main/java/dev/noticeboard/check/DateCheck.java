package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Timeline;
import java.util.List;

/** One concern about the dates of a notice's versions, known by one id. */
interface DateCheck {

    /** The rule that its findings belong to. */
    Rule rule();

    /**
     * All that is wrong in this respect, in no particular order; empty where nothing is.
     *
     * @param timeline the notice's dated versions as seen on one day
     */
    List<Finding> check(Notice notice, Timeline timeline);
}
