package dev.noticeboard.render;

import dev.noticeboard.model.Status;
import dev.noticeboard.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The dates of a version: effective, posted and reviewed are three and stay three; one that is not
 * stated is not shown.
 *
 * @param edition the notice in the language of the page
 * @param phrases the page's own words
 */
record VersionFacts(Edition edition, Phrases phrases) {

    List<Page.Fact> of(Version version) {
        List<Page.Fact> facts = new ArrayList<>();
        period(version).ifPresent(words -> add(facts, "facts.effective", words));
        version.posted().ifPresent(date -> add(facts, "facts.posted", phrases.time(date)));
        version.reviewed().ifPresent(date -> add(facts, "facts.reviewed", phrases.time(date)));
        version.label().ifPresent(label -> add(facts, "facts.label", Phrases.isolated(label)));
        return facts;
    }

    /** When a version applies, in words; both ends are inclusive. Empty where it never does. */
    Optional<Markup> period(Version version) {
        if (version.effective().isEmpty() || !edition.timeline().everApplies(version)) {
            return Optional.empty();
        }
        Markup from = phrases.time(version.effective().get());
        Optional<LocalDate> until = edition.timeline().until(version);
        if (until.isPresent()) {
            return Optional.of(
                    phrases.sentence(
                            "facts.from-to",
                            Map.of("from", from, "to", phrases.time(until.get())),
                            Map.of()));
        }
        return Optional.of(
                edition.timeline().status(version) == Status.UPCOMING
                        ? phrases.sentence("facts.from", Map.of("from", from), Map.of())
                        : phrases.sentence("facts.since", Map.of("date", from), Map.of()));
    }

    private void add(List<Page.Fact> facts, String term, Markup words) {
        facts.add(new Page.Fact(phrases.words(term), words));
    }
}
