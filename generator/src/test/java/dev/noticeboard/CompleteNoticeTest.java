package dev.noticeboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.coverage.CoverageFindings;
import dev.noticeboard.coverage.RequirementResult;
import dev.noticeboard.coverage.RequirementResult.Status;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Proof;
import dev.noticeboard.model.Requirement;
import dev.noticeboard.model.Severity;
import dev.noticeboard.source.SiteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A made-up company's notices say all that the laws ask for. Whatever single thing is taken out of
 * them, just what belongs to it is found, with its citation: the table of that is {@code
 * resources/coverage/removals.txt}.
 */
class CompleteNoticeTest {

    private static final Path TABLE = Path.of("src/test/resources/coverage/removals.txt");
    private static final String FACTS = "notices/privacy/2026-06-01/disclosures.yaml";
    private static final String TEXT = "notices/privacy/2026-06-01/notice.md";
    private static final LocalDate DAY = CompleteNotice.DAY;
    private static final LocalDate BEFORE_CONNECTICUT_CHANGED = LocalDate.parse("2026-06-15");
    private static final LocalDate BEFORE_COPPA_CHANGED = LocalDate.parse("2026-04-21");
    private static final Set<Status> FINE =
            Set.of(Status.MET, Status.OTHER_DOCUMENT, Status.NOT_IN_FORCE);

    // The site's index links to the policy by its title, and a version has a date and an owner.
    private static final Set<String> ALWAYS_THERE =
            Set.of(
                    "effective",
                    "organization",
                    "link:privacy-policy",
                    "link:notice-of-privacy-practices");
    // A business has one kind of link or the other, is online only or not.
    private static final Set<String> OF_OTHERS =
            Set.of(
                    "ccpa.alternative-link",
                    "ccpa.email-for-online-business",
                    "ccpa.frictionless-signals");

    private final CompleteNotice company = CompleteNotice.MADE_UP;
    private final MiniSite complete = company.site();

    @Test
    void allThatIsAskedIsMet() {
        for (LocalDate day :
                List.of(
                        DAY,
                        BEFORE_CONNECTICUT_CHANGED,
                        BEFORE_COPPA_CHANGED,
                        CompleteNotice.EARLIER)) {
            assertThat(
                            company.covered(complete, day).values().stream()
                                    .filter(each -> !FINE.contains(each.status()))
                                    .filter(each -> !OF_OTHERS.contains(each.requirement().id())))
                    .extracting(each -> each.requirement().id() + " " + each.status())
                    .isEmpty();
        }
        assertThat(unseen(company.covered(complete, DAY)))
                .as("facts that no visitor can read")
                .isEmpty();
    }

    @Test
    void takingOutOneThingIsFoundAsWhatBelongsToIt() throws IOException {
        Map<String, Status> before = statuses(company.covered(complete, DAY));
        Map<String, Status> replaced = statuses(company.covered(complete, CompleteNotice.EARLIER));
        replaced.keySet().removeIf(id -> before.get(id) != Status.NOT_IN_FORCE);
        Map<String, List<String>> seenBefore = unseen(company.covered(complete, DAY));
        StringBuilder table = new StringBuilder();
        Set<String> seen = new LinkedHashSet<>();
        for (CompleteNotice.Without without : company.removals()) {
            table.append("== ").append(without.removal().what()).append('\n');
            changed(before, statuses(without.covered()), "", seen, table);
            changed(
                    replaced,
                    statuses(without.earlier()),
                    " on " + CompleteNotice.EARLIER,
                    seen,
                    table);
            unseen(without.covered())
                    .forEach(
                            (id, facts) -> {
                                if (!facts.equals(seenBefore.get(id))) {
                                    table.append(id)
                                            .append(" not shown: ")
                                            .append(String.join(", ", facts))
                                            .append('\n');
                                }
                            });
        }
        if ("write".equals(System.getProperty("noticeboard.golden"))) {
            Files.writeString(TABLE, table, UTF_8);
        }
        assertThat(Files.readString(TABLE, UTF_8))
                .as("run with -Dnoticeboard.golden=write, and read every line that changed")
                .isEqualTo(table.toString());
        Set<String> asked = new LinkedHashSet<>(before.keySet());
        asked.removeIf(id -> before.get(id) != Status.MET && replaced.get(id) != Status.MET);
        asked.removeAll(seen);
        Set<String> always = answeredByNoticeboard();
        asked.removeIf(key -> always.contains(key.substring(key.indexOf(' ') + 1)));
        assertThat(asked).as("requirements that nothing in the table takes away").isEmpty();
    }

    /** Writes what became of requirements that had another status before. */
    private static void changed(
            Map<String, Status> before,
            Map<String, Status> after,
            String when,
            Set<String> seen,
            StringBuilder table) {
        before.forEach(
                (id, status) -> {
                    Status now = after.get(id);
                    if (now != null && now != status) {
                        table.append(id).append(' ').append(now.word()).append(when).append('\n');
                    }
                    if (now != null && (now.isLacking() || now == Status.UNDECIDED)) {
                        seen.add(id);
                    }
                });
    }

    @Test
    void whatTheCompanyIsNotAskedIsMetByOneThatIs() {
        String site = complete.files().get("site.yaml");
        MiniSite alternative =
                complete.with(
                        "site.yaml",
                        site.replace("alternative-link: false", "alternative-link: true"));
        assertThat(status("ccpa.alternative-link", alternative)).isEqualTo(Status.MISSING);
        String choices = "links:\n  privacy-choices: https://lighthouse.example/choices\n";
        MiniSite linked =
                alternative.with(
                        "site.yaml",
                        alternative.files().get("site.yaml").replace("links:\n", choices));
        assertThat(status("ccpa.alternative-link", linked)).isEqualTo(Status.MET);

        MiniSite online =
                complete.with("site.yaml", site.replace("online-only: false", "online-only: true"));
        assertThat(status("ccpa.email-for-online-business", online)).isEqualTo(Status.MISSING);
        String facts = complete.files().get(FACTS);
        String form = "    - {type: form, contact: privacy-office}\n";
        assertThat(
                        status(
                                "ccpa.email-for-online-business",
                                online.with(
                                        FACTS,
                                        facts.replace(form, form + form.replace("form", "email")))))
                .isEqualTo(Status.MET);

        assertThat(facts).contains("  frictionless: none\n");
        MiniSite frictionless =
                complete.with(
                        FACTS,
                        facts.replace("  frictionless: none\n", "  frictionless: By itself.\n"));
        assertThat(status("ccpa.frictionless-signals", frictionless)).isEqualTo(Status.MET);
    }

    @Test
    void whatNoSingleRemovalTakesAwayIsMissedToo() {
        String title = "notices/privacy/notice.yaml";
        MiniSite unnamed =
                complete.with(
                                title,
                                complete.files()
                                        .get(title)
                                        .replace("Privacy policy", "Our promise"))
                        .with(
                                TEXT,
                                complete.files().get(TEXT).replace("our privacy promise", "it"));
        assertThat(status("ccpa.policy-link", unnamed)).isEqualTo(Status.MISSING);
        String health = "notices/health/2026-06-01/notice.md";
        MiniSite late =
                complete.with(
                        health,
                        complete.files()
                                .get(health)
                                .replace("posted: 2026-05-01", "posted: 2026-06-02"));
        assertThat(company.covered(late, DAY).get("health hipaa.revised").status())
                .isEqualTo(Status.MISSING);
        MiniSite spanish =
                complete.with(
                        "site.yaml",
                        complete.files()
                                .get("site.yaml")
                                .replace("languages: [en]", "languages: [en, es]"));
        assertThat(status("ccpa.languages", spanish)).isEqualTo(Status.MISSING);
    }

    @Test
    void everyFindingHasItsCitation() {
        MiniSite bare =
                complete.with("notices/privacy/2026-06-01/disclosures.yaml", "sources: none\n");
        List<RequirementResult> covered = List.copyOf(company.covered(bare, DAY).values());
        List<RequirementResult> lacking =
                covered.stream().filter(each -> each.status().isLacking()).toList();
        List<Finding> findings = CoverageFindings.of(covered);
        assertThat(findings).hasSameSizeAs(lacking).hasSizeGreaterThan(50);
        for (int i = 0; i < findings.size(); i++) {
            Requirement requirement = lacking.get(i).requirement();
            Finding finding = findings.get(i);
            assertThat(finding.rule()).isEqualTo(requirement.id());
            assertThat(finding.severity()).isEqualTo(requirement.severity());
            assertThat(finding.message()).contains(requirement.citation());
            assertThat(finding.message().contains("not verified"))
                    .isEqualTo(!requirement.verified());
        }
    }

    @Test
    void whatNoticeboardAnswersForFollowsItsFindingsAndTheDay() {
        Place place = new Place("notices/privacy/2026-06-01/notice.md", 5, 1);
        Finding hard =
                new Finding(Severity.WARNING, "long-sentence", place, "a long one", "shorten it");
        assertThat(status("ccpa.plain-language", complete, DAY, List.of())).isEqualTo(Status.MET);
        assertThat(status("ccpa.plain-language", complete, DAY, List.of(hard)))
                .isEqualTo(Status.MISSING);
        assertThat(
                        status(
                                "ccpa.updated-yearly",
                                complete,
                                LocalDate.parse("2027-06-01"),
                                List.of()))
                .isEqualTo(Status.MET);
        assertThat(
                        status(
                                "ccpa.updated-yearly",
                                complete,
                                LocalDate.parse("2027-06-02"),
                                List.of()))
                .isEqualTo(Status.MISSING);
    }

    @Test
    void sealingAgainIsNoUpdate() throws IOException {
        String seal =
                """
                - version: 2026-06-01
                  kind: seal
                  day: %s
                  sources: 27e742875a2f3bed6e15e7b13677d5bf33c7cb877632fe295c04a99014cdc866
                  articles: {en: 5048f6bcf2e7be4cd6ce51387ebc05e34cb7ded1aa8831a883073de90611ee44}
                  inputs: 1c1164e861edc731321946405e2267349779ec7a4110ad39f29213acaaf94d7d
                  noticeboard: "0.1.0"
                  digest: 4ee4e66661c65f76dd17a3aee6ff0c30b5a30f6ca8bea1b6ddfb4250cc1509e3
                """;
        MiniSite sealed =
                complete.with(
                        "notices/privacy/seals.yaml",
                        "seals:\n" + seal.formatted("2026-06-01") + seal.formatted("2027-05-01"));
        LocalDate day = LocalDate.parse("2027-06-02");
        assertThat(new SiteReader(false).read(sealed.sources()).value().notices())
                .filteredOn(notice -> notice.slug().equals("privacy"))
                .flatExtracting(notice -> notice.versions().get(0).seal().entries())
                .hasSize(2);
        assertThat(status("ccpa.updated-yearly", sealed, day, List.of())).isEqualTo(Status.MISSING);
    }

    /** What pages and versions always say, and what the checks of texts decide. */
    private Set<String> answeredByNoticeboard() {
        return company.laws().values().stream()
                .flatMap(law -> law.requirements().stream())
                .filter(
                        requirement ->
                                requirement.metBy().stream()
                                        .flatMap(List::stream)
                                        .map(Proof::words)
                                        .anyMatch(
                                                words ->
                                                        words.startsWith("check:")
                                                                || ALWAYS_THERE.contains(words)))
                .map(Requirement::id)
                .collect(Collectors.toSet());
    }

    private Status status(String id, MiniSite site) {
        return status(id, site, DAY, List.of());
    }

    private Status status(String id, MiniSite site, LocalDate day, List<Finding> findings) {
        return company.covered(site, day, findings).get("privacy " + id).status();
    }

    private static Map<String, Status> statuses(Map<String, RequirementResult> covered) {
        Map<String, Status> statuses = new LinkedHashMap<>();
        covered.forEach(
                (key, each) -> {
                    if (each.status() != Status.OTHER_DOCUMENT) {
                        statuses.put(key, each.status());
                    }
                });
        return statuses;
    }

    /** Which facts that count are not shown, by requirement; nothing where all are. */
    private static Map<String, List<String>> unseen(Map<String, RequirementResult> covered) {
        Map<String, List<String>> unseen = new LinkedHashMap<>();
        covered.forEach(
                (key, each) -> {
                    if (!each.unseen().isEmpty()) {
                        unseen.put(
                                key,
                                each.unseen().stream()
                                        .map(RequirementResult.Unseen::path)
                                        .toList());
                    }
                });
        return unseen;
    }
}
