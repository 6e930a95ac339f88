package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Site;
import java.time.LocalDate;
import java.util.List;

/** One concern about what a site asks for, known by one id. */
interface SiteCheck {

    /** The rule that its findings belong to. */
    Rule rule();

    /**
     * All that is wrong in this respect, in no particular order; empty where nothing is.
     *
     * @param asOf the day on which the site is seen
     */
    List<Finding> check(Site site, LocalDate asOf);
}
