package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.build.AssembledSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The links that notices lead to, by the titles that the law fixes. */
class OptOutLinksTest {

    private static final LocalDate DAY = LocalDate.parse("2024-06-01");
    private static final String TEXT = "notices/privacy/2024-01-01/notice.md";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, de]
                    links: {do-not-sell-or-share: https://example.com/no, TITLE: https://example.com/choices}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-01-01/notice.md --
                    {{disclosures links}}
                    -- notices/privacy/2024-01-01/notice.de.md --
                    {{disclosures links}}
                    -- notices/privacy/2024-01-01/disclosures.yaml --
                    purposes: [{id: advertising, name: Advertising}]
                    recipients: [{id: network, name: Network}]
                    categories: [{id: name, name: Name, sold-to: [network]}]
                    """);

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "privacy-choices, Your Privacy Choices",
        "california-privacy-choices, Your California Privacy Choices"
    })
    void oneLinkForAllChoicesTakesThePlaceOfTheOthers(String id, String title) {
        assertThat(shown(titled(id), "en"))
                .contains("- (link-" + id + ") <" + title + " -> ")
                .doesNotContain("Do Not Sell");
        assertThat(shown(titled(id), "de"))
                .contains(
                        "(link-" + id + ") <<en: " + title + "> -> ", "> (Ihre Wahlmöglichkeiten");
    }

    @Test
    void theIconStandsBesideTheTitleOfAllChoicesAndNoOther() throws Exception {
        MiniSite written =
                titled("california-privacy-choices")
                        .with(
                                TEXT,
                                """
                                {{disclosures links}}

                                [Your Privacy Choices](https://example.com/choices) and
                                [your choices](https://example.com/other).
                                """);
        written.writeTo(folder.resolve("site"));
        new Noticeboard(Sites.settings(folder.resolve("site"), folder.resolve("out"))).build();
        for (String page : List.of("privacy/index.html", "de/privacy/index.html")) {
            Document html = Jsoup.parse(Files.readString(folder.resolve("out").resolve(page)));
            List<Element> titled = html.select("article a:has(svg)");
            assertThat(titled)
                    .extracting(Element::text)
                    .allMatch(words -> words.matches("Your (California )?Privacy Choices"))
                    .hasSize(page.startsWith("de") ? 1 : 2);
            assertThat(html.select("svg"))
                    .hasSameSizeAs(titled)
                    .allMatch(icon -> icon.attr("aria-hidden").equals("true"))
                    .allMatch(icon -> icon.hasAttr("data-nb"));
        }
    }

    @Test
    void aNoticeAtCollectionLeadsToTheSitesPolicyInItsOwnLanguage() {
        MiniSite collection =
                titled("other")
                        .with(
                                "notices/collected/notice.yaml",
                                "title: Notice at collection\nkind: notice-at-collection\n")
                        .with("notices/collected/2024-01-01/notice.md", "{{notice-at-collection}}")
                        .with(
                                "notices/collected/2024-01-01/notice.de.md",
                                "{{notice-at-collection}}");
        assertThat(of(collection, "collected", "en"))
                .contains("<Read the whole privacy policy -> /privacy/>");
        assertThat(of(collection, "collected", "de"))
                .contains("<Die ganze Datenschutzerklärung lesen -> /de/privacy/>");
        MiniSite two = collection.with("notices/app/notice.yaml", "title: App privacy\n");
        assertThat(of(two.with("notices/app/2024-01-01/notice.md", "Text.\n"), "collected", "en"))
                .as("two policies, and neither is named")
                .contains("*Read the whole privacy policy*: not stated");
    }

    @Test
    void directivesThatFollowEachOtherShareTheLegend() {
        String text =
                """
                {{disclosures minors}}

                {{disclosures rights}}

                {{disclosures appeal}}

                Words.

                {{disclosures verification}}
                """;
        MiniSite many =
                titled("other")
                        .with(TEXT, text)
                        .with(TEXT.replace(".md", ".de.md"), text.replace("Words", "Worte"));
        String[] texts = shown(many, "en").split("“Not stated” means", -1);
        assertThat(texts).hasSize(3);
        assertThat(texts[0]).contains("Minors", "rights", "not stated");
        assertThat(texts[1]).contains("Words.", "not stated");
    }

    private static MiniSite titled(String id) {
        return SITE.with("site.yaml", SITE.files().get("site.yaml").replace("TITLE", id));
    }

    private static String shown(MiniSite site, String language) {
        return of(site, "privacy", language);
    }

    private static String of(MiniSite site, String notice, String language) {
        AssembledSite prepared = FactTexts.prepared(site.sources(), DAY);
        assertThat(FactTexts.findings(prepared)).isEmpty();
        return FactTexts.of(prepared, notice, "2024-01-01", language);
    }
}
