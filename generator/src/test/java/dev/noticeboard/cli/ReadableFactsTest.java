package dev.noticeboard.cli;

import static dev.noticeboard.cli.HouseRules.asks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What visitors can read decides, not what is stated where they do not look. */
class ReadableFactsTest {

    private static final String LAW = "rule-sets/house.yaml";

    @TempDir private Path folder;

    private Ran coverage(MiniSite site, String... more) throws IOException {
        return Ran.coverage(site, folder.resolve("in"), more);
    }

    @Test
    void aMarkedSectionThatOnlySaysNotStatedIsEmpty() throws IOException {
        String law = asks("kept", "always", "[section]") + asks("minors", "always", "[section]");
        String text =
                """
                ## Kept {#kept meets="h.kept"}

                {{disclosures retention}}

                ## Minors {#minors meets="h.minors"}

                {{disclosures minors}}
                """;
        String category = "categories: [{id: identifiers, name: Identifiers%s}]";
        assertThat(coverage(HouseRules.of(law, text, category.formatted(""))).out())
                .contains("2 empty");
        assertThat(
                        coverage(
                                        HouseRules.of(
                                                law,
                                                text,
                                                category.formatted(", retention: A year.")
                                                        + "\nminors: none"))
                                .out())
                .contains("2 met");
    }

    @Test
    void aSectionThatShowsNoFactThatIsStatedIsEmptyHoweverItShowsThem() throws IOException {
        String law = asks("all", "always", "[section]");
        for (String directive :
                List.of(
                        "california",
                        "california requests",
                        "state-rights",
                        "notice-at-collection",
                        "disclosures sensitive")) {
            String text = "## All {#all meets=\"h.all\"}\n\n{{" + directive + "}}\n";
            String facts = "categories: [{id: identifiers, name: Identifiers%s}]\n%s";
            boolean names = List.of("california", "notice-at-collection").contains(directive);
            assertThat(coverage(HouseRules.of(law, text, "appeal: none")).out())
                    .as(directive)
                    .contains("1 empty");
            assertThat(
                            coverage(
                                            HouseRules.of(
                                                    law,
                                                    text,
                                                    facts.formatted(
                                                            names ? "" : ", sensitive: none",
                                                            "rights: [{id: delete}]\n"
                                                                    + "verification: We ask.\n")))
                                    .out())
                    .as(directive)
                    .contains("1 met");
        }
    }

    @Test
    void aFactIsSeenWhereADirectiveShowsItToWhomeverTheLawIsAbout() throws IOException {
        String law = asks("delete", "always", "[rights.delete]");
        String unseen = "by rights.delete, and the text does not show rights.delete";
        String facts = "rights: [{id: delete}]";
        for (String shown : List.of("california", "california rights", "disclosures rights")) {
            assertThat(coverage(HouseRules.of(law, "{{" + shown + "}}", facts)).out())
                    .as(shown)
                    .contains("by rights.delete")
                    .doesNotContain(unseen);
        }
        for (String other : List.of("state-rights", "california minors", "disclosures appeal")) {
            assertThat(coverage(HouseRules.of(law, "{{" + other + "}}", facts)).out())
                    .as(other)
                    .contains(unseen);
        }
        MiniSite virginia = HouseRules.of(law, "{{california}}", facts);
        String rules = virginia.files().get(LAW).replace("us-ca", "us-va");
        assertThat(coverage(virginia.with(LAW, rules)).out()).contains(unseen);
    }

    @Test
    void aContactThatTheTextDoesNotShowIsSaidToBeUnseen() throws IOException {
        MiniSite site =
                HouseRules.of(
                                asks("asked", "always", "[contacts.privacy]"),
                                "Text.",
                                "minors: none")
                        .with(
                                "site.yaml",
                                """
                                organization: {name: Acme}
                                contacts: {office: {kind: privacy-office, email: a@example.com}}
                                """)
                        .with(
                                "notices/privacy/notice.yaml",
                                "title: Privacy\nrule-sets: [house]\ncontacts: [office]\n");
        String text = "notices/privacy/2026-03-01/notice.md";
        String unseen = "the text does not show contacts.privacy";
        assertThat(coverage(site).out()).contains("1 met", unseen);
        for (String shown : List.of("{{contact}}", "[Ask us](contact:office).")) {
            assertThat(coverage(site.with(text, shown + "\n")).out())
                    .contains("1 met")
                    .doesNotContain(unseen);
        }
    }

    @Test
    void aRecipientOfNoCategoryIsNotShownWithTheCategories() throws IOException {
        String law = asks("recipients", "always", "[recipients]");
        String facts =
                """
                recipients: [{id: carriers, name: Carriers}, {id: brokers, name: Brokers}]
                categories: [{id: name, name: Name, disclosed-to: [%s]}]
                """;
        String unseen = "the text does not show recipients";
        assertThat(
                        coverage(HouseRules.of(law, "{{california}}", facts.formatted("carriers")))
                                .out())
                .contains(unseen);
        assertThat(
                        coverage(
                                        HouseRules.of(
                                                law,
                                                "{{california}}",
                                                facts.formatted("carriers, brokers")))
                                .out())
                .doesNotContain(unseen);
    }

    @Test
    void aPromiseThatIsBrokenIsFoundWhereItWasMadeAlsoOnceThatVersionIsOver() throws IOException {
        MiniSite site =
                HouseRules.of(
                                asks("kept", "always", "[section]"),
                                "## Kept {#kept meets=\"h.kept\"}\n\nFor a year.\n",
                                "minors: none")
                        .with("notices/privacy/2026-05-01/notice.md", "Nothing of it.\n")
                        .with("notices/privacy/2026-05-01/disclosures.yaml", "minors: none\n");
        String source = site.writeTo(folder.resolve("broken-promise")).toString();
        for (String day : List.of("2026-04-20", "2026-05-02")) {
            Ran check = Ran.run("check", "--source", source, "--as-of", day);
            assertThat(check.err() + check.out())
                    .as(day)
                    .contains("notices/privacy/2026-03-01/notice.md:1:1: warning[h.kept]: not met");
        }
    }

    @Test
    void aSectionOfFactsAloneMeetsWhatTheFactsMeet() throws IOException {
        String law = asks("verified", "always", "[verification]");
        String text = "## Checks {#checks meets=\"h.verified\"}\n\n{{%s}}\n";
        for (String shown : List.of("disclosures verification", "california")) {
            assertThat(
                            coverage(
                                            HouseRules.of(
                                                    law,
                                                    text.formatted(shown),
                                                    "verification: none"))
                                    .out())
                    .as(shown)
                    .contains("1 missing", "none is no answer");
        }
        assertThat(
                        coverage(
                                        HouseRules.of(
                                                law,
                                                text.formatted("california"),
                                                "verification: We ask."))
                                .out())
                .contains("1 met");
    }
}
