package dev.noticeboard.build;

import dev.noticeboard.article.ArticleAssembler;
import dev.noticeboard.article.CanonicalForm;
import dev.noticeboard.article.PresentSite;
import dev.noticeboard.model.ExternalInputs;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Messages;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.Version.VersionText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Notices in effect that show the facts of another notice as they were: a version shows what was in
 * effect on its own day, and goes on doing so when the other notice states something else.
 */
final class SupersededFacts {

    private final Site site;
    private final PresentSite present;
    private final LocalDate asOf;
    private final Map<String, Messages> messages;

    /**
     * Looks at notices of a site.
     *
     * @param present the same site, as what articles take from
     */
    SupersededFacts(
            Site site, PresentSite present, LocalDate asOf, Map<String, Messages> messages) {
        this.site = site;
        this.present = present;
        this.asOf = asOf;
        this.messages = messages;
    }

    /** A finding where the version in effect would read differently if it began now. */
    Optional<Finding> in(Notice notice) {
        Optional<Version> shown = new Timeline(notice.versions(), asOf).inEffect();
        Optional<Notice> lender =
                site.notices().stream()
                        .filter(other -> notice.factsOf().equals(Optional.of(other.slug())))
                        .findFirst();
        if (shown.isEmpty() || lender.isEmpty() || statesItsOwn(shown.get())) {
            return Optional.empty();
        }
        Optional<Version> then = inEffect(lender.get(), shown.get().effective().orElse(asOf));
        Optional<Version> now = inEffect(lender.get(), asOf);
        if (then.isEmpty() || now.isEmpty() || then.get().name().equals(now.get().name())) {
            return Optional.empty();
        }
        boolean same =
                shown.get().texts().values().stream()
                        .allMatch(
                                text ->
                                        read(notice, shown.get(), text, then.get())
                                                .equals(
                                                        read(
                                                                notice,
                                                                shown.get(),
                                                                text,
                                                                now.get())));
        return same
                ? Optional.empty()
                : Optional.of(finding(notice, shown.get(), lender.get(), now.get()));
    }

    private static boolean statesItsOwn(Version version) {
        return version.factsFile().isPresent()
                && !version.borrowsFacts()
                && !version.seal().isSealed();
    }

    private static Optional<Version> inEffect(Notice notice, LocalDate day) {
        return new Timeline(notice.versions(), day).inEffect();
    }

    /** What a version says with the facts of another one. */
    private String read(Notice notice, Version version, VersionText text, Version lender) {
        ExternalInputs inputs =
                present.inputs(notice, text.language(), messages.get(text.language()));
        return CanonicalForm.of(
                ArticleAssembler.assemble(
                                version.withFacts(lender.disclosures(), lender.factsFile()),
                                text,
                                inputs)
                        .value()
                        .article());
    }

    private static Finding finding(Notice notice, Version shown, Notice lender, Version now) {
        return Finding.of(
                Rule.FACTS_SUPERSEDED,
                shown.place(),
                "since %s '%s' states other facts than this version shows"
                        .formatted(now.name(), lender.slug()),
                "make a version that shows them, with noticeboard draft " + notice.slug());
    }
}
