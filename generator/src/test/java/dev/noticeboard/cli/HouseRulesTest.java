package dev.noticeboard.cli;

import static dev.noticeboard.cli.HouseRules.asks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules of a site's own ask for, and what meets them. */
class HouseRulesTest {

    private static final String LAW = "rule-sets/house.yaml";

    @TempDir private Path folder;

    private Ran coverage(MiniSite site, String... more) throws IOException {
        return Ran.coverage(site, folder.resolve("in"), more);
    }

    @Test
    void aRequirementThatCannotBeReadIsMetByAMarkedSectionAlone() throws IOException {
        Ran ran =
                coverage(
                        HouseRules.of(
                                asks("typo", "always", "[verfication]")
                                        + asks("nothing", "always", "[]"),
                                "Text.",
                                "verification: We ask."));
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("2 missing", "without a section marked for it");
        assertThat(ran.err()).contains("did you mean 'verification'?", "'met-by' is empty");
    }

    @Test
    void nothingIsHeldAgainstALawThatCouldNotBeRead() throws IOException {
        for (String text : List.of("", "a: [b", "law: {in-force: soon, text-checked: 1}")) {
            Ran ran =
                    coverage(
                            HouseRules.of("", "Text.", "verification: We ask.")
                                    .with("rule-sets/house.yaml", text));
            assertThat(ran.status()).isEqualTo(1);
            assertThat(ran.out())
                    .startsWith("No version is held against a law")
                    .doesNotContain("999999999");
            assertThat(ran.err()).contains("rule-sets/house.yaml:1:");
        }
    }

    @Test
    void onlyRequestMethodsAreCounted() throws IOException {
        assertThat(
                        coverage(
                                        HouseRules.of(
                                                asks("two", "always", "['sources >= 2']"),
                                                "Text.",
                                                "sources: [{id: person, name: You}]"))
                                .err())
                .contains(
                        "only request methods are counted, and 'sources' is none; leave '>= 2'"
                                + " away");
    }

    @Test
    void aLegalBasisThatIsStillOpenIsNotRuledOutByAnotherOne() throws IOException {
        String law = asks("consent", "consent-basis", "[section]");
        assertThat(
                        coverage(
                                        HouseRules.of(
                                                law,
                                                "Text.",
                                                "legal-bases: {consent: {open: which}, contract:"
                                                        + " Orders.}"))
                                .out())
                .contains("1 undecided");
        assertThat(coverage(HouseRules.of(law, "Text.", "legal-bases: {contract: Orders.}")).out())
                .contains("1 not asked");
    }

    @Test
    void onlyWhatDecidesIsAskedFor() throws IOException {
        assertThat(
                        coverage(
                                        HouseRules.of(
                                                asks(
                                                        "some",
                                                        "{any-of: [{all-of: [profiling,"
                                                                + " child-directed]}, admt]}",
                                                        "[section]"),
                                                "Text.",
                                                "children: none"))
                                .out())
                .contains("not stated: whether technology replaces human decisions")
                .doesNotContain("whether there is profiling");
    }

    @Test
    void whatIsNoLongerCollectedCanStillBeSoldAndIsNotSensitiveInformationCollected()
            throws IOException {
        Ran ran =
                coverage(
                        HouseRules.of(
                                asks("buyers", "sells", "[categories.sold-to]")
                                        + asks(
                                                "sensitive",
                                                "collects-sensitive",
                                                "[categories.retention]"),
                                "Text.",
                                """
                                recipients: [{id: shop, name: A shop}]
                                categories: [{id: sensitive-health, name: Health, collected: none, sold-to: [shop]}]
                                """));
        assertThat(ran.out()).contains("1 met, 1 not asked", "by categories.sold-to");
    }

    @Test
    void aDeclarationThatStandsTwiceIsSaid() throws IOException {
        String twice =
                """
                ---
                not-applicable:
                  - {id: h.kept, reason: We keep nothing.}
                  - {id: h.kept, reason: We keep little.}
                ---
                Text.
                """;
        Ran ran =
                coverage(HouseRules.of(asks("kept", "always", "[section]"), twice, "minors: none"));
        assertThat(ran.err())
                .contains("'not-applicable' declares 'h.kept' twice; keep one of the two");
    }

    @Test
    void theWordTrueSaysWhetherAndNotHow() throws IOException {
        Ran ran =
                coverage(
                        HouseRules.of(
                                asks("verified", "always", "[verification]")
                                        + asks("profiled", "always", "[profiling]")
                                        + asks("children", "always", "[children]")
                                        + asks("kept", "always", "[categories.retention]"),
                                "Text.",
                                "verification: true\n"
                                        + "profiling: true\n"
                                        + "children: {audio: true, collected: A name.}\n"
                                        + "categories: [{id: commercial, name: Orders, retention:"
                                        + " true}]"));
        assertThat(ran.out())
                .contains(
                        "2 met, 2 missing",
                        "without categories.retention (commercial)",
                        "without verification (true, no words)"
                                + " (notices/privacy/2026-03-01/disclosures.yaml:1:15)");
    }

    @Test
    void aRightOfTheSiteItselfCanBeAskedForAndOneOfACountryHoldsInItsStates() throws IOException {
        String law = asks("calls", "always", "[rights.no-phone-calls]");
        String right = "rights: [{id: no-phone-calls, name: No calls, in: [%s]}]";
        Ran met = coverage(HouseRules.of(law, "{{disclosures rights}}", right.formatted("us")));
        assertThat(met.out()).contains("1 met");
        assertThat(met.err()).isEmpty();
        assertThat(
                        coverage(
                                        HouseRules.of(
                                                law,
                                                "{{disclosures rights}}",
                                                right.formatted("us-va")))
                                .out())
                .contains("1 partly met");
    }

    @Test
    void aDraftHasNoEffectiveDateYet() throws IOException {
        MiniSite site =
                HouseRules.of(asks("date", "always", "[effective]"), "Text.", "minors: none")
                        .with("notices/privacy/draft/notice.md", "Text.\n");
        assertThat(coverage(site, "privacy").out()).contains("1 met");
        assertThat(coverage(site, "privacy", "draft").out())
                .contains("not stated: from which day the draft applies");
    }

    @Test
    void aDocumentThatDoesNotExistAndDaysThatRunBackwardsAreSaid() throws IOException {
        MiniSite site = HouseRules.of(asks("late", "always", "[section]"), "Text.", "minors: none");
        String rules =
                site.files()
                        .get(LAW)
                        .replace(
                                "since: 2024-01-01",
                                "document: privacy-polcy, since: 2024-01-01, until: 2023-12-31");
        assertThat(coverage(site.with(LAW, rules)).err())
                .contains(
                        "there is no kind of notice 'privacy-polcy'; did you mean"
                                + " 'privacy-policy'?",
                        "'until' is 2023-12-31, and it is the law from 2024-01-01; write the last"
                                + " day on which it is the law");
    }

    @Test
    void aCharacterThatReordersTextIsFoundBehindItsEscapeToo() throws IOException {
        MiniSite site = HouseRules.of(asks("kept", "always", "[section]"), "Text.", "minors: none");
        String rules = site.files().get(LAW).replace("§1", "\"\\u202e1\"");
        Ran ran = coverage(site.with(LAW, rules));
        assertThat(ran.err()).contains("an escape for an invisible character that reorders text");
        assertThat(ran.out() + ran.err()).doesNotContain("\u202e");
    }

    @Test
    void whoAnswersNoSignalsMayFollowVisitorsAllTheSame() throws IOException {
        String law = asks("signals", "cross-site-tracking", "[section]");
        assertThat(coverage(HouseRules.of(law, "Text.", "do-not-track: none")).out())
                .contains("1 undecided");
        assertThat(coverage(HouseRules.of(law, "Text.", "do-not-track: {cross-site: none}")).out())
                .contains("1 not asked");
    }

    @Test
    void anyContactOfARoleMayBeTheOneThatIsAskedFor() throws IOException {
        MiniSite site =
                HouseRules.of(
                                asks("phone", "always", "[contacts.privacy.phone]"),
                                "Text.",
                                "minors: none")
                        .with(
                                "site.yaml",
                                """
                                organization: {name: Acme}
                                contacts:
                                  mail: {kind: privacy-office, email: privacy@example.com}
                                  line: {kind: privacy-office, phone: +1 800 555 0100}
                                """);
        String notice = site.files().get("notices/privacy/notice.yaml");
        String path = "notices/privacy/notice.yaml";
        assertThat(coverage(site.with(path, notice + "contacts: [mail]\n")).out())
                .contains("1 missing");
        String any = site.files().get(LAW).replace("contacts.privacy.phone", "contacts.privacy");
        MiniSite nowhere =
                site.with(LAW, any)
                        .with(
                                "site.yaml",
                                """
                                organization: {name: Acme}
                                contacts: {mail: {kind: privacy-office}}
                                """);
        assertThat(coverage(nowhere.with(path, notice + "contacts: [mail]\n")).out())
                .as("a contact that nobody can reach")
                .contains("1 missing");
        assertThat(coverage(site.with(path, notice + "contacts: [mail, line]\n")).out())
                .contains("1 met");
    }

    @Test
    void whatIsCollectedIsKeptForSomeTimeAndNumbersOfRequestsAreLastYears() throws IOException {
        String kept = asks("kept", "always", "[categories.retention]");
        Ran ran =
                coverage(
                        HouseRules.of(
                                kept,
                                "{{california}}",
                                """
                                categories:
                                  - {id: name, name: Name, retention: A year.}
                                  - {id: taste, name: Taste, retention: none}
                                """));
        assertThat(ran.out()).contains("without categories.retention (taste)");
        String numbers = asks("numbers", "always", "[request-metrics]");
        String metrics =
                "request-metrics: {year: %s, counts: [{request: know, received: 2, complied: 1,"
                        + " denied: 1, days: 9}]}";
        assertThat(coverage(HouseRules.of(numbers, "Text.", metrics.formatted(2023))).out())
                .contains("without request-metrics (those of 2024)");
        assertThat(coverage(HouseRules.of(numbers, "Text.", metrics.formatted(2024))).out())
                .contains("1 met");
    }

    @Test
    void oneSlipInAFileIsOneErrorAndNoWarningForAllThatItHides() throws IOException {
        MiniSite site =
                HouseRules.of(
                        asks("kept", "always", "[categories.retention]")
                                + asks("buyers", "sells", "[recipients]"),
                        "{{california}}",
                        "categories: [{id: name, name: Name, retention: A year.}\nappeal: none");
        Ran check = Ran.run("check", "--source", site.writeTo(folder.resolve("broken")).toString());
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.err() + check.out())
                .contains("disclosures.yaml:")
                .doesNotContain("not met", "it is not stated");
    }
}
