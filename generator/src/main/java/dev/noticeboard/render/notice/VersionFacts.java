package dev.noticeboard.render.notice;

import dev.noticeboard.model.ChangeKind;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import dev.noticeboard.render.theme.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The dates of a version: effective, posted and reviewed are three and stay three; one that is not
 * stated is not shown.
 *
 * @param localized the notice in the language of the page
 * @param phrases the page's own words
 */
public record VersionFacts(LocalizedNotice localized, Phrases phrases) {

    public List<Page.Fact> of(Version version) {
        List<Page.Fact> facts = new ArrayList<>();
        period(version).ifPresent(words -> add(facts, "facts.effective", words));
        version.posted().ifPresent(date -> add(facts, "facts.posted", phrases.time(date)));
        added(version).ifPresent(facts::add);
        version.reviewed().ifPresent(date -> add(facts, "facts.reviewed", phrases.time(date)));
        version.label().ifPresent(label -> add(facts, "facts.label", Phrases.isolated(label)));
        return facts;
    }

    /** The same for a list of all versions, with what each changed and whether it still stands. */
    public List<Page.Fact> ofHistory(Version version) {
        List<Page.Fact> facts = new ArrayList<>();
        if (period(version).isEmpty()) {
            add(facts, "facts.effective", plain(phrases.words("history.never")));
        }
        withdrawn(version).ifPresent(facts::add);
        facts.addAll(of(version));
        add(facts, "history.kind", plain(kind(version)));
        return facts;
    }

    /** The same for an announcement, which reads as it did once a next version ends this one. */
    public List<Page.Fact> announced(Version version) {
        List<Page.Fact> facts = new ArrayList<>();
        localized
                .timeline()
                .period(version)
                .ifPresent(days -> add(facts, "facts.effective", from(days.from())));
        withdrawn(version).ifPresent(facts::add);
        added(version).ifPresent(facts::add);
        add(facts, "history.kind", plain(kind(version)));
        return facts;
    }

    /** When a version was added to a history that had begun after it, where it was. */
    private Optional<Page.Fact> added(Version version) {
        return version.seal()
                .added()
                .map(date -> new Page.Fact(phrases.words("facts.added"), phrases.time(date)));
    }

    /** What a version changed, in words. */
    public String kind(Version version) {
        return phrases.words("kind." + version.change().map(ChangeKind::word).orElse("not-stated"));
    }

    /** Since when and why a version is withdrawn, where it is. */
    Optional<Page.Fact> withdrawn(Version version) {
        return version.withdrawn()
                .filter(gone -> localized.timeline().status(version) == Status.WITHDRAWN)
                .map(
                        gone ->
                                new Page.Fact(
                                        phrases.words("facts.withdrawn"),
                                        phrases.sentence(
                                                "facts.withdrawn-on",
                                                Map.of(
                                                        "date",
                                                        phrases.time(gone.date()),
                                                        "reason",
                                                        phrases.ofVersion(gone.reason(), version)),
                                                Map.of())));
    }

    /** When a version applies, in words; both ends are inclusive. Empty where it never does. */
    Optional<Markup> period(Version version) {
        boolean upcoming = localized.timeline().status(version) == Status.UPCOMING;
        return localized
                .timeline()
                .period(version)
                .map(
                        days ->
                                upcoming && days.to().isEmpty()
                                        ? from(days.from())
                                        : phrases.period(days));
    }

    /** From when on, in words, whatever comes after. */
    Markup from(LocalDate date) {
        return phrases.sentence("facts.from", Map.of("from", phrases.time(date)), Map.of());
    }

    private void add(List<Page.Fact> facts, String term, Markup words) {
        facts.add(new Page.Fact(phrases.words(term), words));
    }

    private static Markup plain(String words) {
        return new Markup(Html.escaped(words));
    }
}
