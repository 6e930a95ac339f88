package dev.noticeboard.build;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives the versions of a notice the disclosures of another notice, where its {@code facts-of} asks
 * for that.
 *
 * <p>A version takes those of the version that was in effect on its own effective date, so that it
 * says the same on whatever day it is built; a draft takes the other draft's, or else those in
 * effect now. A version with a {@code disclosures.yaml} of its own takes none, and a sealed one has
 * what it took in its folder.
 */
final class BorrowedFacts {

    private final Site site;
    private final LocalDate asOf;
    private final RefreshedVersion refreshed;
    private final List<Finding> findings = new ArrayList<>();

    private BorrowedFacts(Site site, LocalDate asOf, RefreshedVersion refreshed) {
        this.site = site;
        this.asOf = asOf;
        this.refreshed = refreshed;
    }

    /**
     * The notice with the disclosures where they are used.
     *
     * @param site the site, with all of those notices that lend facts
     * @param refreshed the version that takes what comes from outside as it is now, sealed or not
     */
    static Reading<Notice> in(
            Notice notice, Site site, LocalDate asOf, RefreshedVersion refreshed) {
        BorrowedFacts facts = new BorrowedFacts(site, asOf, refreshed);
        return new Reading<>(facts.notice(notice), facts.findings);
    }

    private Notice notice(Notice notice) {
        Optional<Notice> other = notice.factsOf().flatMap(slug -> lender(notice, slug));
        if (other.isEmpty()) {
            return notice;
        }
        return notice.with(
                notice.versions().stream().map(version -> version(version, other.get())).toList(),
                notice.draft().map(draft -> version(draft, other.get())));
    }

    private Optional<Notice> lender(Notice notice, String slug) {
        Place place = notice.placeOf("facts-of");
        Optional<Notice> found =
                site.notices().stream().filter(it -> it.slug().equals(slug)).findFirst();
        if (found.isEmpty()) {
            List<String> others =
                    site.notices().stream()
                            .map(Notice::slug)
                            .filter(it -> !it.equals(notice.slug()))
                            .toList();
            report(
                    place,
                    "there is no notice '" + slug + "'",
                    NearestName.mend(slug, others, "notice"));
        } else if (slug.equals(notice.slug())) {
            report(place, "a notice has its own facts in any case", "take the line out");
            return Optional.empty();
        } else if (found.get().factsOf().isPresent()) {
            report(
                    place,
                    "'" + slug + "' takes its facts from another notice itself",
                    "write '" + found.get().factsOf().get() + "', whose facts they are");
            return Optional.empty();
        }
        return found;
    }

    private Version version(Version version, Notice lender) {
        boolean own = version.factsFile().isPresent() && !version.borrowsFacts();
        boolean sealed = version.seal().isSealed() && !refreshed.is(version);
        if (own || sealed) {
            return version;
        }
        Optional<Version> from = lent(version, lender);
        if (from.isEmpty()) {
            report(
                    version.place(),
                    "'%s' has no version in effect on %s, whose facts this version could take"
                            .formatted(lender.slug(), version.effective().orElse(asOf)),
                    "add disclosures.yaml to this version, or begin it when there is one");
        }
        return from.map(it -> version.withFacts(it.disclosures(), it.factsFile())).orElse(version);
    }

    private Optional<Version> lent(Version version, Notice lender) {
        Optional<LocalDate> day = version.effective();
        return day.isPresent()
                ? inEffect(lender, day.get())
                : lender.draft().or(() -> inEffect(lender, asOf));
    }

    private static Optional<Version> inEffect(Notice notice, LocalDate day) {
        return new Timeline(notice.versions(), day).inEffect();
    }

    private void report(Place place, String what, String mend) {
        findings.add(Finding.of(Rule.UNKNOWN_REFERENCE, place, what, mend));
    }
}
