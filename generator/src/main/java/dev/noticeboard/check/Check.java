package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import java.util.List;

/** One concern about a notice's text, known by one id. */
interface Check {

    /** The rule that its findings belong to. */
    Rule rule();

    /** All that is wrong in this respect, in no particular order; empty where nothing is. */
    List<Finding> check(Subject subject);
}
