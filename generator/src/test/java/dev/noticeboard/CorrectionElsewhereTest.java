package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.noticeboard.model.Digest;
import dev.noticeboard.request.CorrectionRequest;
import dev.noticeboard.request.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A correction is told of where the text was corrected that is read there. The history of a
 * translation tells besides of what was corrected in the original, and leads to it.
 */
class CorrectionElsewhereTest {

    private static final String FOLDER = "notices/privacy/2024-03-01/";
    private static final String ENGLISH = FOLDER + "notice.md";
    private static final String JAPANESE = FOLDER + "notice.ja.md";
    private static final String ARABIC = FOLDER + "notice.ar.md";

    @TempDir private Path folder;
    private SiteAtWork site;
    private String original = "en";

    @BeforeEach
    void aVersionIsSealedInThreeLanguages() throws Exception {
        site =
                SiteAtWork.of(
                        MiniSite.of(
                                """
                                -- site.yaml --
                                organization: {name: Example}
                                languages: [en, ja, ar]
                                -- notices/privacy/notice.yaml --
                                title: {en: Privacy policy, ja: 個人情報保護方針, ar: سياسة الخصوصية}
                                -- notices/privacy/2024-03-01/notice.md --
                                We keep your name for a yaer.
                                -- notices/privacy/2024-03-01/notice.ja.md --
                                お名前を一年間保官します。
                                -- notices/privacy/2024-03-01/notice.ar.md --
                                نحتفظ باسمك سنه واحدة.
                                """),
                        folder);
        assertThat(site.seal("2024-03-01", "2024-03-01").failed()).isFalse();
    }

    /** A word that was put right in a text. */
    private enum Mend {
        ENGLISH(CorrectionElsewhereTest.ENGLISH, "yaer", "year"),
        ENGLISH_AGAIN(CorrectionElsewhereTest.ENGLISH, "We keep", "We hold"),
        JAPANESE(CorrectionElsewhereTest.JAPANESE, "保官", "保管"),
        ARABIC(CorrectionElsewhereTest.ARABIC, "سنه", "سنة");

        private final String file;
        private final String words;
        private final String others;

        Mend(String file, String words, String others) {
            this.file = file;
            this.words = words;
            this.others = others;
        }
    }

    static Stream<Arguments> corrections() {
        String english = "April 1, 2024: A misspelt word. [See what was corrected%s";
        String japanese = "2024年4月1日：‹en ltr: A misspelt word›。[訂正内容を見る%s";
        String arabic = "1 أبريل 2024: ‹en ltr: A misspelt word›. [اطّلع على ما جرى تصحيحه%s";
        String own = ": Version of March 1, 2024 · 1](../2024-03-01/corrections/1/index.html)";
        String ownJapanese = "：2024年3月1日版 · 1](../2024-03-01/corrections/1/index.html)";
        String ownArabic = ": إصدار 1 مارس 2024 · 1](../2024-03-01/corrections/1/index.html)";
        String japaneseOriginal =
                "2024年4月1日：‹en ltr: A misspelt word›。"
                        + "[原文の訂正内容を見る（‹en ltr: English›）：2024年3月1日版 · 1]"
                        + "(../../../privacy/2024-03-01/corrections/1/index.html in en)";
        String arabicOriginal =
                "1 أبريل 2024: ‹en ltr: A misspelt word›. [اطّلع على ما جرى تصحيحه في النص الأصلي"
                        + " (‹en ltr: English›): إصدار 1 مارس 2024 ·"
                        + " 1](../../../privacy/2024-03-01/corrections/1/index.html in en)";
        return Stream.of(
                arguments(
                        "only the original",
                        List.of(Mend.ENGLISH),
                        List.of("en"),
                        Map.of(
                                "en", english.formatted(own),
                                "ja", japaneseOriginal,
                                "ar", arabicOriginal)),
                arguments(
                        "only one translation",
                        List.of(Mend.JAPANESE),
                        List.of("ja"),
                        Map.of("ja", japanese.formatted(ownJapanese))),
                arguments(
                        "the original and one translation",
                        List.of(Mend.ENGLISH, Mend.ARABIC),
                        List.of("en", "ar"),
                        Map.of(
                                "en", english.formatted(own),
                                "ja", japaneseOriginal,
                                "ar", arabic.formatted(ownArabic))),
                arguments(
                        "two translations",
                        List.of(Mend.JAPANESE, Mend.ARABIC),
                        List.of("ja", "ar"),
                        Map.of(
                                "ja", japanese.formatted(ownJapanese),
                                "ar", arabic.formatted(ownArabic))),
                arguments(
                        "every text",
                        List.of(Mend.ENGLISH, Mend.JAPANESE, Mend.ARABIC),
                        List.of("en", "ja", "ar"),
                        Map.of(
                                "en", english.formatted(own),
                                "ja", japanese.formatted(ownJapanese),
                                "ar", arabic.formatted(ownArabic))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corrections")
    void aCorrectionIsToldOfWhereItsTextIsRead(
            String name, List<Mend> mends, List<String> corrected, Map<String, String> histories)
            throws Exception {
        correct("2024-04-01", "A misspelt word.", mends);
        build("2024-04-02");
        for (String language : List.of("en", "ja", "ar")) {
            boolean told = corrected.contains(language);
            for (String page : List.of("", "2024-03-01/", "2024-03-01/changes/")) {
                assertThat(banners(language, page + "index.html"))
                        .as("%s %s", language, page)
                        .filteredOn(banner -> banner.contains("A misspelt word"))
                        .hasSize(told ? 1 : 0)
                        .allMatch(banner -> banner.contains("corrections/1/index.html)"));
            }
            assertThat(Files.exists(file(language, "2024-03-01/corrections/1/index.html")))
                    .isEqualTo(told);
            assertThat(history(language))
                    .isEqualTo(
                            histories.containsKey(language)
                                    ? List.of(histories.get(language))
                                    : List.of());
        }
    }

    @Test
    void twoCorrectionsOfOneTextEachAreToldOfApart() throws Exception {
        correct("2024-04-01", "A misspelt word.", List.of(Mend.ENGLISH));
        correct("2024-04-10", "A wrong character.", List.of(Mend.JAPANESE));
        correct("2024-04-20", "Clearer.", List.of(Mend.ENGLISH_AGAIN, Mend.ARABIC));
        build("2024-05-01");
        assertThat(banners("en", "index.html"))
                .containsExactly(
                        "Corrected on April 1, 2024: A misspelt word. See [what was corrected:"
                            + " Version of March 1, 2024 · 1](2024-03-01/corrections/1/index.html)."
                            + " The dates of effect did not change.",
                        "Corrected on April 20, 2024: Clearer. See [what was corrected: Version of"
                            + " March 1, 2024 · 3](2024-03-01/corrections/3/index.html). The dates"
                            + " of effect did not change.");
        assertThat(banners("ja", "index.html").subList(0, 1))
                .containsExactly(
                        "2024年4月10日に訂正しました：‹en ltr: A wrong character›。[訂正内容：2024年3月1日版 · 2]"
                                + "(2024-03-01/corrections/2/index.html)をご覧ください。"
                                + "効力の期間に変更はありません。");
        assertThat(banners("ar", "index.html").subList(0, 1))
                .containsExactly(
                        "صُحّح في 20 أبريل 2024: ‹en ltr: Clearer›. اطّلع على [ما جرى تصحيحه: إصدار"
                            + " 1 مارس 2024 · 3](2024-03-01/corrections/3/index.html). لم تتغيّر"
                            + " تواريخ السريان.");
        assertThat(history("ja"))
                .extracting(line -> line.replaceAll(".*\\]\\((.*)\\)", "$1"))
                .containsExactly(
                        "../../../privacy/2024-03-01/corrections/1/index.html in en",
                        "../2024-03-01/corrections/2/index.html",
                        "../../../privacy/2024-03-01/corrections/3/index.html in en");
        assertThat(history("en")).hasSize(2);
        assertThat(history("ar")).hasSize(2);
    }

    @Test
    void thePageOfACorrectionMarksItsReason() throws Exception {
        correct("2024-04-01", "A misspelt word.", List.of(Mend.ENGLISH, Mend.ARABIC));
        build("2024-04-02");
        assertThat(
                        LinkedWords.of(
                                page("ar", "2024-03-01/corrections/1/index.html")
                                        .selectFirst("main")))
                .contains("السبب: ‹en ltr: A misspelt word›.");
        assertThat(
                        LinkedWords.of(
                                page("en", "2024-03-01/corrections/1/index.html")
                                        .selectFirst("main")))
                .contains("Reason: A misspelt word.");
    }

    @Test
    void whatHoldsForAllLanguagesIsCorrectedInAllOfThem() throws Exception {
        site.write(ENGLISH, "---\nposted: 2024-02-01\n---\n" + site.text(ENGLISH));
        correct("2024-04-01", "A forgotten date.", List.of());
        build("2024-04-02");
        for (String language : List.of("en", "ja", "ar")) {
            assertThat(history(language))
                    .singleElement()
                    .asString()
                    .contains("](../2024-03-01/corrections/1/index.html) / ");
        }
    }

    @Test
    void whyAVersionIsWithdrawnIsMarkedToo() throws Exception {
        site.write(
                ENGLISH,
                "---\nwithdrawn: {date: 2024-05-01, reason: The shop closed.}\n---\n"
                        + site.text(ENGLISH));
        build("2024-05-01");
        assertThat(banners("ja", "2024-03-01/index.html").get(0))
                .contains("理由：‹en ltr: The shop closed›。");
        assertThat(page("ar", "history/index.html").select(".facts dd").stream())
                .extracting(LinkedWords::of)
                .contains("1 مايو 2024: ‹en ltr: The shop closed.›");
        assertThat(banners("en", "2024-03-01/index.html").get(0)).contains(": The shop closed.");
    }

    @Test
    void theFeedOfATextThatWasNotCorrectedStaysAsItWas() throws Exception {
        build("2024-04-01");
        Map<String, String> before = feeds();
        correct("2024-04-01", "A misspelt word.", List.of(Mend.ENGLISH));
        build("2024-04-01");
        assertThat(feeds())
                .containsEntry("ja", before.get("ja"))
                .containsEntry("ar", before.get("ar"))
                .doesNotContainEntry("en", before.get("en"));
    }

    @Test
    void anOlderTranslationTellsOfItsCorrectionForNinetyDaysAndTheNextChangeKnows()
            throws Exception {
        site.write("notices/privacy/2024-04-01/notice.md", "We keep nothing.\n");
        assertThat(site.seal("2024-04-01", "2024-04-01").failed()).isFalse();
        correct("2024-04-10", "A wrong character.", List.of(Mend.JAPANESE));
        assertThat(site.on("2024-04-10").build().outlook().orElseThrow()).endsWith("2024-07-09");
        build("2024-07-08");
        assertThat(banners("ja", "index.html")).anyMatch(words -> words.contains("訂正しました"));
        build("2024-07-09");
        assertThat(banners("ja", "index.html")).noneMatch(words -> words.contains("訂正しました"));
    }

    @Test
    void whatNoticeboardGivesAsAReasonIsMarkedAsEnglish() throws Exception {
        site =
                SiteAtWork.of(
                        MiniSite.of(
                                """
                                -- site.yaml --
                                organization: {name: Example}
                                languages: [de, ar]
                                -- notices/privacy/notice.yaml --
                                title: {de: Datenschutz, ar: سياسة الخصوصية}
                                -- notices/privacy/2024-03-01/notice.md --
                                Wir behalten Ihren Namen.
                                -- notices/privacy/2024-03-01/notice.ar.md --
                                نحتفظ باسمك.
                                """),
                        folder.resolve("german"));
        original = "de";
        site.seal("2024-03-01", "2024-03-01");
        readDifferently("Wir behalten", "Wir behielten");
        Outcome outcome =
                site.on("2024-04-01")
                        .correct(
                                new CorrectionRequest(
                                        Optional.of("privacy"),
                                        List.of(LocalDate.parse("2024-03-01")),
                                        Optional.empty(),
                                        true,
                                        false));
        assertThat(outcome.failed()).as(outcome.findings().toString()).isFalse();
        build("2024-04-02");
        String reason = "‹en ltr: A newer version of this site's software reads the same source›";
        assertThat(history("de"))
                .containsExactly(
                        "1. April 2024, technisch: "
                                + reason
                                + ". [Sehen, was sich geändert hat: Fassung vom 1. März 2024 · 1]"
                                + "(../2024-03-01/corrections/1/index.html)");
        assertThat(history("ar"))
                .containsExactly(
                        "1 أبريل 2024، تقني: "
                                + reason
                                + ". [اطّلع على ما تغيّر في النص الأصلي (‹de ltr: Deutsch›): إصدار"
                                + " 1 مارس 2024 ·"
                                + " 1](../../../privacy/2024-03-01/corrections/1/index.html in"
                                + " de)");
    }

    /** Makes the seal one of a Noticeboard that read some words of the original as others. */
    private void readDifferently(String words, String others) throws Exception {
        String article = site.text(FOLDER + "sealed/article.txt");
        String old = article.replace(words, others);
        assertThat(old).isNotEqualTo(article);
        String seals =
                site.text("notices/privacy/seals.yaml")
                        .replace(Digest.of(article), Digest.of(old))
                        .replaceAll("  digest: .*\n", "");
        String entry = seals.substring(seals.indexOf("- "));
        site.write("notices/privacy/seals.yaml", seals + "  digest: " + Digest.of(entry) + "\n");
        site.write(FOLDER + "sealed/article.txt", old);
    }

    private Map<String, String> feeds() throws Exception {
        return Map.of(
                "en", Files.readString(file("en", "feed.xml")),
                "ja", Files.readString(file("ja", "feed.xml")),
                "ar", Files.readString(file("ar", "feed.xml")));
    }

    private void correct(String day, String reason, List<Mend> mends) throws Exception {
        for (Mend mend : mends) {
            site.edit(mend.file, mend.words, mend.others);
        }
        Outcome outcome = site.correct(day, "2024-03-01", reason);
        assertThat(outcome.failed()).as(outcome.findings().toString()).isFalse();
    }

    /** The corrections that a history tells of. */
    private List<String> history(String language) throws Exception {
        return page(language, "history/index.html").select(".version li").stream()
                .map(LinkedWords::of)
                .toList();
    }

    private List<String> banners(String language, String path) throws Exception {
        return page(language, path).select(".banner").stream().map(LinkedWords::of).toList();
    }

    private Document page(String language, String path) throws Exception {
        return Jsoup.parse(Files.readString(file(language, path)));
    }

    private Path file(String language, String path) {
        String tree = language.equals(original) ? "" : language + "/";
        return site.folder().resolve("out").resolve(tree + "privacy/" + path);
    }

    private void build(String day) throws Exception {
        Outcome outcome = site.on(day).build();
        assertThat(outcome.failed()).as(outcome.findings().toString()).isFalse();
    }
}
