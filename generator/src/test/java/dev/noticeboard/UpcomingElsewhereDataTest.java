package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.noticeboard.output.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The feed of a translation, and what programs read of it, tell of a version to come whose text is
 * there in the original alone.
 */
class UpcomingElsewhereDataTest {

    @TempDir private Path folder;

    static Stream<Arguments> feeds() {
        MiniSite first =
                MiniSite.of(
                        """
                        -- site.yaml --
                        organization: {name: Example}
                        languages: [en, ja, ar]
                        -- notices/privacy/notice.yaml --
                        title: {en: Privacy policy, ja: 個人情報保護方針, ar: سياسة الخصوصية}
                        -- notices/privacy/2022-01-01/notice.md --
                        Old.
                        -- notices/privacy/2023-01-01/notice.md --
                        In effect.
                        -- notices/privacy/2025-01-01/notice.md --
                        To come.
                        -- notices/privacy/2026-01-01/notice.md --
                        Later.
                        -- notices/privacy/2026-01-01/notice.ar.md --
                        نص.
                        """);
        return Stream.of(
                arguments(
                        "of one to come in English alone",
                        UpcomingElsewhereTest.SITE,
                        "ja/",
                        List.of(
                                "個人情報保護方針、2025年1月1日版 en ../../privacy/2025-01-01/index.html",
                                "個人情報保護方針、2024年1月1日版 ja 2024-01-01/index.html")),
                arguments(
                        "of one that is there in Japanese",
                        UpcomingElsewhereTest.TRANSLATED,
                        "ja/",
                        List.of(
                                "個人情報保護方針、2025年1月1日版 ja 2025-01-01/index.html",
                                "個人情報保護方針、2024年1月1日版 ja 2024-01-01/index.html")),
                arguments(
                        "of all that applied since the one that applies before the first text",
                        first,
                        "ar/",
                        List.of(
                                "سياسة الخصوصية، إصدار 1 يناير 2026 ar 2026-01-01/index.html",
                                "سياسة الخصوصية، إصدار 1 يناير 2025 en"
                                        + " ../../privacy/2025-01-01/index.html",
                                "سياسة الخصوصية، إصدار 1 يناير 2023 en"
                                        + " ../../privacy/2023-01-01/index.html")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("feeds")
    void theFeedTellsOfIt(String name, MiniSite site, String tree, List<String> entries)
            throws Exception {
        build(site, "2024-07-01");
        Document feed = xml(tree + "privacy/feed.xml");
        assertThat(feed.select("entry").stream())
                .extracting(
                        entry ->
                                entry.selectFirst("title").text()
                                        + " "
                                        + entry.selectFirst("link").attr("hreflang")
                                        + " "
                                        + entry.selectFirst("link").attr("href"))
                .isEqualTo(entries);
    }

    @Test
    void anEntryOfTheFeedIsInItsLanguageAndMarksTheWordsOfTheOriginal() throws Exception {
        build(UpcomingElsewhereTest.SITE, "2024-07-01");
        Element entry = xml("ar/privacy/feed.xml").selectFirst("entry");
        assertThat(LinkedWords.of(entry.selectFirst("content div")))
                .contains("من 1 يناير 2025")
                .contains("‹en ltr: We keep <less>.No number.›")
                .endsWith(
                        "هذا الإصدار غير متاح بهذه اللغة. [اقرأ النص الأصلي (‹en ltr: English›)]"
                                + "(../../privacy/2025-01-01/index.html in en)");
    }

    @Test
    void aTranslationThatComesLaterIsAnEntryOfItsOwn() throws Exception {
        build(UpcomingElsewhereTest.SITE, "2024-07-01");
        List<String> before = xml("ja/privacy/feed.xml").select("entry > id").eachText();
        List<String> english = xml("privacy/feed.xml").select("entry > id").eachText();
        build(UpcomingElsewhereTest.TRANSLATED, "2024-07-01");
        List<String> after = xml("ja/privacy/feed.xml").select("entry > id").eachText();
        assertThat(before).hasSize(2).doesNotContainAnyElementsOf(english);
        assertThat(after.get(0)).isNotIn(before).isNotIn(english);
        assertThat(after.get(1)).isEqualTo(before.get(1));
    }

    static Stream<Arguments> dataOfTheNotice() {
        return Stream.of(
                arguments(
                        "to come in English alone",
                        UpcomingElsewhereTest.SITE,
                        "ja",
                        "2025-01-01",
                        ""),
                arguments(
                        "the same, in the language that has it",
                        UpcomingElsewhereTest.SITE,
                        "en",
                        "",
                        "2025-01-01"),
                arguments(
                        "there in Japanese",
                        UpcomingElsewhereTest.TRANSLATED,
                        "ja",
                        "",
                        "2025-01-01"),
                arguments(
                        "there in Japanese and not in Arabic",
                        UpcomingElsewhereTest.TRANSLATED,
                        "ar",
                        "2025-01-01",
                        ""),
                arguments(
                        "the next one in English alone, a later one in Japanese",
                        UpcomingElsewhereTest.AND_LATER.with(
                                "notices/privacy/2025-06-01/notice.ja.md", "一切保管しません。\n"),
                        "ja",
                        "2025-01-01",
                        "2025-06-01"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dataOfTheNotice")
    void programsAreToldWhereItCanBeRead(
            String name, MiniSite site, String language, String elsewhere, String here)
            throws Exception {
        build(site, "2024-07-01");
        String tree = language.equals("en") ? "" : language + "/";
        Json.Members notice = notice(language);
        assertThat(text(notice, "upcoming")).isEqualTo(here);
        assertThat(elsewhere(notice)).isEqualTo(expected(elsewhere, ""));
        assertThat(elsewhere((Json.Members) json(tree + "privacy/versions.json")))
                .isEqualTo(expected(elsewhere, "../../"));
    }

    private static List<String> expected(String version, String root) {
        return version.isEmpty()
                ? List.of()
                : List.of(
                        version,
                        "en",
                        root + "privacy/" + version + "/index.html",
                        root + "privacy/versions.json");
    }

    private static List<String> elsewhere(Json.Members json) {
        return json.get("upcoming-elsewhere").stream()
                .map(Json.Members.class::cast)
                .flatMap(it -> Stream.of("id", "lang", "address", "versions").map(n -> text(it, n)))
                .toList();
    }

    private Json.Members notice(String language) throws Exception {
        Json.Members notices = (Json.Members) json("notices.json");
        return ((Json.Items) notices.get("notices").orElseThrow())
                .items().stream()
                        .map(Json.Members.class::cast)
                        .filter(notice -> text(notice, "lang").equals(language))
                        .findFirst()
                        .orElseThrow();
    }

    private static String text(Json.Members json, String name) {
        return json.get(name).map(value -> ((Json.Text) value).text()).orElse("");
    }

    private Json json(String path) throws Exception {
        return Json.parse(Files.readString(folder.resolve("out").resolve(path)))
                .toOptional()
                .orElseThrow();
    }

    private Document xml(String path) throws Exception {
        return Jsoup.parse(
                Files.readString(folder.resolve("out").resolve(path)), "", Parser.xmlParser());
    }

    private void build(MiniSite site, String day) throws Exception {
        Sites.build(site, folder, day);
    }
}
