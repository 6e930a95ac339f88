package dev.noticeboard.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.output.Manifest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishPlanTest {

    private static final String OLD = "a".repeat(64);
    private static final String NEW = "b".repeat(64);
    private static final String OTHER = "c".repeat(64);
    private static final String DATED = "privacy/2024-03-01/index.html";

    @Test
    void twoManifestsComparedSayWhatWouldHappen() {
        PublishPlan plan =
                new PublishPlan(
                        Optional.of(site(page("a", OLD), page("b", OLD), page("c", OLD))),
                        site(page("b", NEW), page("c", OLD), page("d", OLD)));
        assertThat(plan.added()).containsExactly("d");
        assertThat(plan.changed()).containsExactly("b");
        assertThat(plan.removed()).containsExactly("a");
        assertThat(plan.unchanged()).containsExactly("c");
        assertThat(plan.isDone()).isFalse();
    }

    @Test
    void theFirstPublicationAddsEverythingAndBreaksNothing() {
        PublishPlan plan = new PublishPlan(Optional.empty(), site(permanent(DATED, "delete")));
        assertThat(plan.added()).containsExactly(DATED);
        assertThat(plan.removed()).isEmpty();
        assertThat(plan.findings()).isEmpty();
        assertThat(plan.isDone()).isFalse();
    }

    @Test
    void aVersionThatIsSealedIsSomethingToPublishThoughNoFileChanged() {
        Manifest open = versions("2026-01-31", version("2024-03-01", OLD));
        Manifest sealed =
                versions(
                        "2026-01-31",
                        new Manifest.VersionEntry(
                                "privacy",
                                "2024-03-01",
                                "en",
                                OLD,
                                true,
                                List.of(),
                                Optional.empty(),
                                List.of()));
        assertThat(new PublishPlan(Optional.of(open), sealed).isDone()).isFalse();
        assertThat(new PublishPlan(Optional.of(open), open).isDone()).isTrue();
    }

    @Test
    void aPermanentPageThatWouldVanishIsFound() {
        assertThat(findings(site(permanent(DATED, "delete"), page("since", OLD)), site()))
                .containsExactly(
                        "privacy/2024-03-01/index.html:1:1: error[address-dropped]: the permanent"
                                + " address 'privacy/2024-03-01/index.html' would stop working;"
                                + " bring the page back, or make its old address an alias of the"
                                + " page that replaces it");
    }

    @Test
    void aPermanentPageThatWouldPromiseNothingAnyMoreIsFound() {
        assertThat(findings(site(permanent(DATED)), site(page(DATED, OLD))))
                .singleElement()
                .asString()
                .contains("error[address-dropped]");
    }

    @Test
    void buildingAsOfAnEarlierDayDoesNotMakeAPublishedTextChangeable() {
        assertThat(
                        new PublishPlan(
                                        Optional.of(
                                                versions("2024-06-01", version("2024-03-01", OLD))),
                                        versions("2024-01-01", version("2024-03-01", NEW)))
                                .findings())
                .hasSize(1);
    }

    @Test
    void eachPermanentAnchorThatWouldVanishIsFound() {
        assertThat(
                        findings(
                                site(permanent(DATED, "rights", "delete", "contact")),
                                site(permanent(DATED, "contact"))))
                .containsExactly(
                        "privacy/2024-03-01/index.html:1:1: error[address-dropped]: links to the"
                                + " section '#delete' of this page would stop working; give the"
                                + " section its anchor {#delete} back, or make the old anchor an"
                                + " alias of the section that replaces it",
                        "privacy/2024-03-01/index.html:1:1: error[address-dropped]: links to the"
                                + " section '#rights' of this page would stop working; give the"
                                + " section its anchor {#rights} back, or make the old anchor an"
                                + " alias of the section that replaces it");
    }

    @Test
    void anAliasAtTheOldAddressKeepsIt() {
        Manifest.Entry alias = new Manifest.Entry(DATED, NEW, "text/html", true, List.of("delete"));
        assertThat(findings(site(permanent(DATED, "delete")), site(alias))).isEmpty();
    }

    @Test
    void whatWasNeverPromisedMayGo() {
        Manifest.Entry since =
                new Manifest.Entry("since", OLD, "text/html", false, List.of("delete"));
        assertThat(findings(site(since), site(page("since", NEW)))).isEmpty();
        assertThat(findings(site(since), site())).isEmpty();
    }

    @Test
    void aPublishedTextThatWouldReadDifferentlyIsFound() {
        assertThat(
                        findings(
                                versions("2024-02-01", version("2024-03-01", OLD)),
                                versions("2024-03-01", version("2024-03-01", NEW))))
                .containsExactly(
                        "privacy/2024-03-01/index.html:1:1: error[published-text-changed]: the text"
                                + " of 'privacy' of 2024-03-01 (en) has been published and would"
                                + " read differently; put the words back as they were, give the new"
                                + " text an effective date of its own, or record a correction with"
                                + " noticeboard correct");
    }

    @Test
    void aCorrectionMayBePublishedOverTheTextThatItReplaced() {
        Manifest before = versions("2024-03-01", version("2024-03-01", OLD));
        assertThat(findings(before, versions("2024-03-01", corrected(NEW, OLD)))).isEmpty();
        assertThat(findings(before, versions("2024-03-01", corrected(NEW, OTHER, OLD)))).isEmpty();
        assertThat(findings(before, versions("2024-03-01", corrected(NEW, OTHER)))).hasSize(1);
    }

    @Test
    void whatIsToldIsHeldAgainstWhatWasPublished() {
        Manifest before = versions("2024-03-01", told("2024-03-01", OLD));
        assertThat(findings(before, versions("2024-03-01", told("2024-03-01", NEW))))
                .singleElement()
                .asString()
                .contains(
                        "error[published-text-changed]: what is told of 'privacy' of 2024-03-01"
                                + " (en) beside its text has been published and would be told"
                                + " otherwise");
        assertThat(findings(before, versions("2024-03-01", version("2024-03-01", OLD)))).hasSize(1);
        assertThat(findings(before, before)).isEmpty();
        assertThat(findings(before, versions("2024-03-01", told("2024-03-01", NEW, OTHER, OLD))))
                .isEmpty();
        assertThat(findings(before, versions("2024-03-01"))).isEmpty();
        assertThat(
                        findings(
                                versions("2024-03-01", version("2024-03-01", OLD)),
                                versions("2024-03-01", told("2024-03-01", NEW))))
                .isEmpty();
        assertThat(
                        findings(
                                versions("2024-02-01", told("2024-03-01", OLD)),
                                versions("2024-02-29", told("2024-03-01", NEW))))
                .isEmpty();
    }

    private static Manifest.VersionEntry told(String date, String told, String... replaced) {
        return new Manifest.VersionEntry(
                "privacy", date, "en", OLD, true, List.of(), Optional.of(told), List.of(replaced));
    }

    @Test
    void aTextThatHasStillToTakeEffectMayChange() {
        assertThat(
                        findings(
                                versions("2024-02-01", version("2024-03-01", OLD)),
                                versions("2024-02-29", version("2024-03-01", NEW))))
                .isEmpty();
    }

    @Test
    void aNewVersionIsNoChangeOfAnOldOne() {
        assertThat(
                        findings(
                                versions("2024-03-01", version("2023-01-01", OLD)),
                                versions(
                                        "2024-03-01",
                                        version("2023-01-01", OLD),
                                        version("2024-03-01", NEW))))
                .isEmpty();
    }

    @Test
    void aTranslationIsFoundAtItsOwnPage() {
        Manifest before = translated(OLD);
        assertThat(findings(before, translated(NEW)))
                .containsExactly(
                        "hr/privacy/2024-03-01/index.html:1:1: error[published-text-changed]: the"
                                + " text of 'privacy' of 2024-03-01 (hr) has been published and"
                                + " would read differently; put the words back as they were, give"
                                + " the new text an effective date of its own, or record a"
                                + " correction with noticeboard correct");
    }

    private static Manifest translated(String article) {
        return new Manifest(
                LocalDate.parse("2024-03-01"),
                List.of(permanent("hr/" + DATED)),
                List.of(
                        version("2024-03-01", OLD),
                        new Manifest.VersionEntry(
                                "privacy",
                                "2024-03-01",
                                "hr",
                                article,
                                false,
                                List.of(),
                                Optional.empty(),
                                List.of())));
    }

    private static List<String> findings(Manifest before, Manifest after) {
        return new PublishPlan(Optional.of(before), after)
                .findings().stream().map(Finding::toString).toList();
    }

    private static Manifest site(Manifest.Entry... files) {
        return new Manifest(LocalDate.parse("2026-01-31"), List.of(files), List.of());
    }

    private static Manifest versions(String asOf, Manifest.VersionEntry... versions) {
        return new Manifest(LocalDate.parse(asOf), List.of(), List.of(versions));
    }

    private static Manifest.VersionEntry version(String date, String article) {
        return new Manifest.VersionEntry(
                "privacy", date, "en", article, false, List.of(), Optional.empty(), List.of());
    }

    private static Manifest.VersionEntry corrected(String article, String... replaced) {
        return new Manifest.VersionEntry(
                "privacy",
                "2024-03-01",
                "en",
                article,
                true,
                List.of(replaced),
                Optional.empty(),
                List.of());
    }

    private static Manifest.Entry page(String path, String sha256) {
        return new Manifest.Entry(path, sha256, "text/html", false, List.of());
    }

    private static Manifest.Entry permanent(String path, String... anchors) {
        return new Manifest.Entry(path, OLD, "text/html", true, List.of(anchors));
    }
}
