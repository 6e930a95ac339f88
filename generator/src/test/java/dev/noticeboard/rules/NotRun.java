package dev.noticeboard.rules;

import static java.util.Map.entry;

import dev.noticeboard.model.Rule;
import java.util.Map;

/** The rules whose examples are read by people alone, and why. */
final class NotRun {

    static final Map<Rule, String> REASONS =
            Map.ofEntries(
                    entry(
                            Rule.UNREADABLE_SOURCE,
                            "the example is text and cannot hold bytes that are none"),
                    entry(
                            Rule.SOURCE_LIMIT,
                            "the example would have to be larger than a page can be"),
                    entry(
                            Rule.SEALED_CHANGED,
                            "it takes a seal, and a change after it; SealedTest has them"),
                    entry(
                            Rule.SEALED_TECHNICAL,
                            "it takes two versions of Noticeboard; SealedTest acts a part"),
                    entry(
                            Rule.SEALED_SOURCES,
                            "it takes a seal, and a change after it; SealedTest has them"),
                    entry(
                            Rule.TOLD_CHANGED,
                            "it takes a seal, and a change after it; ToldSealTest has them"),
                    entry(
                            Rule.TOLD_UNSEALED,
                            "it takes a seal by an earlier release; EarlierSiteTest has one"),
                    entry(Rule.PAGE_STRUCTURE, "a theme breaks it, sources cannot"),
                    entry(Rule.PAGE_ACTIVE, "a theme breaks it, sources cannot"),
                    entry(Rule.PAGE_REMOTE, "a theme breaks it, sources cannot"),
                    entry(Rule.PAGE_DEAD_LINK, "a theme breaks it, sources cannot"),
                    entry(Rule.PAGE_VERSIONS, "a theme breaks it, sources cannot"),
                    entry(
                            Rule.ADDRESS_DROPPED,
                            "it takes two sites, the published one and the next"),
                    entry(
                            Rule.ANCHOR_DROPPED,
                            "it takes a seal, and a version after it; DroppedAnchorsTest has them"),
                    entry(Rule.BACKDATED, "it takes two sites, the published one and the next"),
                    entry(
                            Rule.PUBLISHED_TEXT_CHANGED,
                            "it takes two sites, the published one and the next"));

    private NotRun() {}
}
