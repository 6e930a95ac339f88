package dev.noticeboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.ArticleAssembler;
import dev.noticeboard.article.PresentSite;
import dev.noticeboard.coverage.Coverage;
import dev.noticeboard.coverage.CoverageFindings;
import dev.noticeboard.coverage.Covered;
import dev.noticeboard.coverage.Covered.Status;
import dev.noticeboard.coverage.Judged;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Messages;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Proof;
import dev.noticeboard.model.Requirement;
import dev.noticeboard.model.RuleSet;
import dev.noticeboard.model.Severity;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Version;
import dev.noticeboard.source.MessagesReader;
import dev.noticeboard.source.RuleSets;
import dev.noticeboard.source.SiteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A made-up company's notices say all that the laws ask for. Whatever single thing is taken out of
 * them, just what belongs to it is found, with its citation: the table of that is {@code
 * resources/coverage/removals.txt}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompleteNoticeTest {

    private static final Path RESOURCES = Path.of("src/test/resources/coverage");
    private static final Path TABLE = RESOURCES.resolve("removals.txt");
    private static final LocalDate DAY = LocalDate.parse("2027-02-01");
    private static final LocalDate BEFORE_CONNECTICUT_CHANGED = LocalDate.parse("2026-06-15");
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

    private final Map<String, RuleSet> laws = new LinkedHashMap<>();
    private MiniSite complete;

    @BeforeAll
    void readTheLawsOnce() throws IOException {
        RuleSets.ownIds().forEach(id -> laws.put(id, RuleSets.own(id)));
        String policies =
                laws.keySet().stream()
                        .filter(id -> !id.equals("us-hipaa-npp"))
                        .collect(Collectors.joining(", "));
        String text =
                Files.readString(RESOURCES.resolve("complete.txt"), UTF_8)
                        + Files.readString(RESOURCES.resolve("complete-hipaa.txt"), UTF_8);
        complete = MiniSite.of(text.replace("LAWS", policies));
    }

    @Test
    void allThatIsAskedIsMet() {
        for (LocalDate day : List.of(DAY, BEFORE_CONNECTICUT_CHANGED)) {
            assertThat(
                            covered(complete, day).values().stream()
                                    .filter(each -> !FINE.contains(each.status()))
                                    .filter(each -> !OF_OTHERS.contains(each.requirement().id())))
                    .extracting(each -> each.requirement().id() + " " + each.status())
                    .isEmpty();
        }
        assertThat(unseen(complete)).as("facts that no visitor can read").isEmpty();
    }

    @Test
    void takingOutOneThingIsFoundAsWhatBelongsToIt() throws IOException {
        Map<String, Status> before = statuses(complete);
        Map<String, List<String>> seenBefore = unseen(complete);
        StringBuilder table = new StringBuilder();
        Set<String> seen = new LinkedHashSet<>();
        for (Removal removal : Removal.allOf(complete)) {
            Map<String, Status> after = statuses(removal.site());
            List<String> changed =
                    after.entrySet().stream()
                            .filter(each -> before.get(each.getKey()) != each.getValue())
                            .map(each -> each.getKey() + " " + each.getValue().word())
                            .toList();
            after.forEach(
                    (id, status) -> {
                        if (status.isLacking() || status == Status.UNDECIDED) {
                            seen.add(id);
                        }
                    });
            table.append("== ").append(removal.what()).append('\n');
            changed.forEach(line -> table.append(line).append('\n'));
            unseen(removal.site())
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
        asked.removeIf(id -> before.get(id) != Status.MET);
        asked.removeAll(seen);
        Set<String> always = answeredByNoticeboard();
        asked.removeIf(key -> always.contains(key.substring(key.indexOf(' ') + 1)));
        assertThat(asked).as("requirements that nothing in the table takes away").isEmpty();
    }

    @Test
    void everyFindingHasItsCitation() {
        MiniSite bare =
                complete.with("notices/privacy/2026-06-01/disclosures.yaml", "sources: none\n");
        List<Covered> covered = List.copyOf(covered(bare, DAY).values());
        List<Covered> lacking = covered.stream().filter(each -> each.status().isLacking()).toList();
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
        return laws.values().stream()
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

    private Status status(String id, MiniSite site, LocalDate day, List<Finding> findings) {
        return covered(site, day, findings).get("privacy " + id).status();
    }

    private Map<String, Status> statuses(MiniSite site) {
        Map<String, Status> statuses = new LinkedHashMap<>();
        covered(site, DAY)
                .forEach(
                        (key, each) -> {
                            if (each.status() != Status.OTHER_DOCUMENT) {
                                statuses.put(key, each.status());
                            }
                        });
        return statuses;
    }

    /** Which facts that count are not shown, by requirement; nothing where all are. */
    private Map<String, List<String>> unseen(MiniSite site) {
        Map<String, List<String>> unseen = new LinkedHashMap<>();
        covered(site, DAY)
                .forEach(
                        (key, each) -> {
                            if (!each.unseen().isEmpty()) {
                                unseen.put(key, each.unseen());
                            }
                        });
        return unseen;
    }

    /** What became of each requirement, by the notice's slug and the requirement's id. */
    private Map<String, Covered> covered(MiniSite mini, LocalDate day) {
        return covered(mini, day, List.of());
    }

    private Map<String, Covered> covered(MiniSite mini, LocalDate day, List<Finding> findings) {
        Site read = new SiteReader(false).read(mini.sources()).value();
        Site site = BorrowedFacts.in(read, day, Optional.empty()).value();
        Messages english = MessagesReader.read("en").orElseThrow();
        Map<String, Covered> all = new LinkedHashMap<>();
        for (Notice notice : site.notices()) {
            Version version = notice.versions().get(0);
            Article article =
                    ArticleAssembler.assemble(
                                    version,
                                    version.texts().get("en"),
                                    new PresentSite(site).outside(notice, "en", english))
                            .value()
                            .article();
            Judged judged =
                    new Judged(site, notice, version, Optional.empty(), article, day, findings);
            for (String law : notice.ruleSets()) {
                Coverage.of(judged, laws.get(law))
                        .forEach(
                                each ->
                                        all.put(
                                                notice.slug() + " " + each.requirement().id(),
                                                each));
            }
        }
        return all;
    }
}
