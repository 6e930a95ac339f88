package dev.noticeboard.rules;

import dev.noticeboard.model.Rule;
import java.util.Map;

/** The rules whose examples are read by people alone, and why. */
final class NotRun {

    static final Map<Rule, String> REASONS =
            Map.of(
                    Rule.UNREADABLE_SOURCE,
                    "the example is text and cannot hold bytes that are none",
                    Rule.SOURCE_LIMIT,
                    "the example would have to be larger than a page can be",
                    Rule.PAGE_STRUCTURE,
                    "a theme breaks it, sources cannot",
                    Rule.PAGE_ACTIVE,
                    "a theme breaks it, sources cannot",
                    Rule.PAGE_REMOTE,
                    "a theme breaks it, sources cannot",
                    Rule.PAGE_DEAD_LINK,
                    "a theme breaks it, sources cannot",
                    Rule.PAGE_VERSIONS,
                    "a theme breaks it, sources cannot",
                    Rule.ADDRESS_DROPPED,
                    "it takes two sites, the published one and the next",
                    Rule.PUBLISHED_TEXT_CHANGED,
                    "it takes two sites, the published one and the next");

    private NotRun() {}
}
