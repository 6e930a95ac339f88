package dev.noticeboard.review;

import dev.noticeboard.review.FindingChanges.Found;
import java.util.List;

/**
 * What a proposal changes of a site.
 *
 * @param texts the texts that it adds, changes or takes out
 * @param facts what it changes of what is stated beside them
 * @param findings what it changes of what is wrong
 * @param outlook what goes live when
 */
public record Review(
        List<TextChange> texts, List<FactChange> facts, FindingChanges findings, Outlook outlook) {

    public Review {
        texts = List.copyOf(texts);
        facts = List.copyOf(facts);
    }

    /** Compares a site before a proposal with the proposed one. */
    public static Review of(SiteState before, Found foundBefore, SiteState after, Found found) {
        return new Review(
                TextChanges.of(before, after),
                FactChanges.of(before, after),
                FindingChanges.of(foundBefore, found, VersionPairs.renamed(before, after)),
                Outlook.of(before, after));
    }
}
