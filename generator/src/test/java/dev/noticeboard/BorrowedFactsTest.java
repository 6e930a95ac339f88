package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.build.AssembledSite;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import dev.noticeboard.source.text.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notice that shows the facts of another one, until it is sealed and keeps what it showed. */
class BorrowedFactsTest {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    contacts:
                      office: {role: Office, email: office@example.com}
                    links: {privacy-policy: /privacy/}
                    -- notices/privacy/notice.yaml --
                    title: Privacy
                    -- notices/privacy/2024-01-01/notice.md --
                    {{disclosures retention}}
                    -- notices/privacy/2024-01-01/disclosures.yaml --
                    categories: [{id: name, name: Name, retention: one year}]
                    request-methods: {methods: [{type: email, contact: office}]}
                    -- notices/privacy/2024-05-01/notice.md --
                    {{disclosures retention}}
                    -- notices/privacy/2024-05-01/disclosures.yaml --
                    categories: [{id: name, name: Name, retention: two years}]
                    -- notices/at-collection/notice.yaml --
                    title: Notice at collection
                    kind: notice-at-collection
                    facts-of: privacy
                    -- notices/at-collection/2024-02-01/notice.md --
                    {{notice-at-collection}}

                    {{disclosures request-methods}}
                    """);

    private static final String NOTICE = "notices/at-collection/";

    @TempDir private Path folder;

    @Test
    void aVersionShowsWhatWasInEffectOnItsOwnDay() {
        assertThat(shown(SITE, "2024-02-01")).contains("(name) Name | not stated | one year");
    }

    @Test
    void aDraftShowsTheOtherDraftOrElseWhatIsInEffect() {
        MiniSite drafted = SITE.with(NOTICE + "draft/notice.md", "{{notice-at-collection}}\n");
        assertThat(shown(drafted, "draft")).contains("two years");
        MiniSite both =
                drafted.with("notices/privacy/draft/notice.md", "New.\n")
                        .with(
                                "notices/privacy/draft/disclosures.yaml",
                                "categories: [{id: name, name: Name, retention: three years}]\n");
        assertThat(shown(both, "draft")).contains("three years");
    }

    @Test
    void factsOfItsOwnCount() {
        MiniSite own =
                SITE.with(
                        NOTICE + "2024-02-01/disclosures.yaml",
                        "categories: [{id: name, name: Name, retention: four years}]\n");
        assertThat(shown(own, "2024-02-01")).contains("four years");
    }

    @Test
    void whereNoFactsAreToBeHadThatIsSaid() {
        assertThat(findings(SITE.with(NOTICE + "notice.yaml", "title: T\nfacts-of: privacx\n")))
                .containsExactly(
                        "notices/at-collection/notice.yaml:2:11: error[unknown-reference]: there is"
                                + " no notice 'privacx'; did you mean 'privacy'?");
        assertThat(
                        findings(
                                SITE.with(
                                        NOTICE + "notice.yaml",
                                        "title: T\nfacts-of: at-collection\n")))
                .hasSize(1)
                .allMatch(it -> it.contains("a notice has its own facts in any case"));
        assertThat(
                        findings(
                                SITE.with(
                                                "notices/third/notice.yaml",
                                                "title: T\nfacts-of: at-collection\n")
                                        .with("notices/third/2024-02-01/notice.md", "Text.\n")))
                .contains(
                        "notices/third/notice.yaml:2:11: error[unknown-reference]: 'at-collection'"
                                + " takes its facts from another notice itself; write 'privacy',"
                                + " whose facts they are");
        assertThat(findings(SITE.with(NOTICE + "2023-02-01/notice.md", "Text.\n")))
                .contains(
                        "notices/at-collection/2023-02-01/notice.md:1:1: error[unknown-reference]:"
                                + " 'privacy' has no version in effect on 2023-02-01, whose facts"
                                + " this version could take; add disclosures.yaml to this version,"
                                + " or begin it when there is one");
    }

    @Test
    void whatIsSealedReadsNothingOutsideItsFolderAnyMore() throws IOException, UsageException {
        SITE.writeTo(folder);
        String before = shownIn(folder);
        assertThat(new Noticeboard(settings()).seal("at-collection", sealDay()).failed()).isFalse();
        assertThat(folder.resolve(NOTICE + "2024-02-01/sealed/inputs.yaml"))
                .content()
                .contains("disclosures:", "file: \"notices/privacy/2024-01-01/disclosures.yaml\"");
        Files.writeString(
                folder.resolve("notices/privacy/2024-01-01/disclosures.yaml"),
                "categories: [{id: name, name: Name, retention: for ever}]\n");
        Files.writeString(
                folder.resolve("site.yaml"),
                "organization: {name: Example}\nlinks: {privacy-policy: https://other.example/}\n");
        assertThat(shownIn(folder)).isEqualTo(before).contains("one year", "office@example.com");
        assertThat(
                        FactTexts.findings(
                                FactTexts.prepared(
                                        SourceFolder.read(folder), LocalDate.parse("2024-06-01"))))
                .as("but for the facts that others see elsewhere since")
                .containsExactly(
                        "notices/at-collection/2024-02-01/notice.md:1:1: warning[facts-superseded]:"
                                + " since 2024-05-01 'privacy' states other facts than this version"
                                + " shows; make a version that shows them, with noticeboard draft"
                                + " at-collection");
    }

    @Test
    void whatIsStillOpenElsewhereStandsInTheWayOfSealing() throws IOException, UsageException {
        SITE.with(
                        "notices/privacy/2024-01-01/disclosures.yaml",
                        "categories: [{id: name, name: Name, retention: {open: how long}}]\n")
                .writeTo(folder);
        Outcome outcome = new Noticeboard(settings()).seal("at-collection", sealDay());
        assertThat(outcome.failed()).isTrue();
        assertThat(outcome.findings())
                .anyMatch(
                        it ->
                                it.rule().equals("open-fact")
                                        && it.place()
                                                .file()
                                                .equals(
                                                        "notices/privacy/2024-01-01/disclosures.yaml"));
    }

    private static Optional<LocalDate> sealDay() {
        return Optional.of(LocalDate.parse("2024-02-01"));
    }

    private Settings settings() {
        return Sites.settings(folder, folder.resolve("out"));
    }

    private static String shownIn(Path folder) throws IOException, UsageException {
        AssembledSite prepared =
                FactTexts.prepared(SourceFolder.read(folder), LocalDate.parse("2024-06-01"));
        return FactTexts.of(prepared, "at-collection", "2024-02-01", "en");
    }

    private static String shown(MiniSite site, String version) {
        return FactTexts.of(prepared(site), "at-collection", version, "en");
    }

    private static List<String> findings(MiniSite site) {
        return FactTexts.findings(prepared(site));
    }

    private static AssembledSite prepared(MiniSite site) {
        return FactTexts.prepared(site.sources(), LocalDate.parse("2024-06-01"));
    }
}
