package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A version to come is announced in every language of its notice, also where its text is there in
 * another one alone: in the words of the page, with a link that names the other language.
 */
class UpcomingElsewhereTest {

    private static final String NEXT = "notices/privacy/2025-01-01/notice.md";
    private static final String LATER = "notices/privacy/2025-06-01/notice.md";

    static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, ja, ar]
                    -- notices/privacy/notice.yaml --
                    title: {en: Privacy policy, ja: 個人情報保護方針, ar: سياسة الخصوصية}
                    -- notices/privacy/2024-01-01/notice.md --
                    We keep your name.
                    -- notices/privacy/2024-01-01/notice.ja.md --
                    お名前を保管します。
                    -- notices/privacy/2024-01-01/notice.ar.md --
                    نحتفظ باسمك.
                    -- notices/privacy/2025-01-01/notice.md --
                    ---
                    posted: 2024-06-15
                    changes: [We keep <less>., No number.]
                    ---
                    We keep nothing.
                    """);

    static final MiniSite TRANSLATED =
            SITE.with("notices/privacy/2025-01-01/notice.ja.md", "何も保管しません。\n");

    static final MiniSite AND_LATER = SITE.with(LATER, "We keep nothing at all.\n");

    @TempDir private Path folder;

    static Stream<Arguments> pagesInEffect() {
        String next = "../../privacy/2025-01-01/index.html in en)";
        String nextChanges = "../../privacy/2025-01-01/changes/index.html in en)";
        String later = "../../privacy/2025-06-01/index.html in en)";
        String laterChanges = "../../privacy/2025-06-01/changes/index.html in en)";
        return Stream.of(
                arguments(
                        "the Japanese page, of one in English alone",
                        SITE,
                        "2024-07-01",
                        "ja/",
                        "新しい版が2025年1月1日に発効します（2024年6月15日掲載）。この言語では提供されていません。"
                                + "‹en ltr: We keep <less>.› [新しい版を読む（‹en ltr: English›）]("
                                + next
                                + " [これから変わる点を見る（‹en ltr: English›）]("
                                + nextChanges),
                arguments(
                        "the Arabic page, of the same",
                        SITE,
                        "2024-07-01",
                        "ar/",
                        "يسري إصدار جديد في 1 يناير 2025 (نُشر في 15 يونيو 2024)."
                                + " وهو غير متاح بهذه اللغة. ‹en ltr: We keep <less>.›"
                                + " [اقرأ الإصدار الجديد (‹en ltr: English›)]("
                                + next
                                + " [اطّلع على ما سيتغيّر (‹en ltr: English›)]("
                                + nextChanges),
                arguments(
                        "the English page, where its own language has it",
                        SITE,
                        "2024-07-01",
                        "",
                        "A new version takes effect on January 1, 2025 (posted June 15, 2024)."
                                + " We keep <less>. [Read the new version](2025-01-01/index.html)"
                                + " [See what will change](2025-01-01/changes/index.html)"),
                arguments(
                        "of one that says neither when it was posted nor what it changes",
                        SITE.with(NEXT, "We keep nothing.\n"),
                        "2024-07-01",
                        "ja/",
                        "新しい版が2025年1月1日に発効します。"
                                + "この言語では提供されていません。 [新しい版を読む（‹en ltr: English›）]("
                                + next
                                + " [これから変わる点を見る（‹en ltr: English›）]("
                                + nextChanges),
                arguments(
                        "of one that is there in Japanese",
                        TRANSLATED,
                        "2024-07-01",
                        "ja/",
                        "新しい版が2025年1月1日に発効します（2024年6月15日掲載）。"
                                + "[新しい版を読む](2025-01-01/index.html)"
                                + " [これから変わる点を見る](2025-01-01/changes/index.html)"),
                arguments(
                        "the Arabic page, of one that is there in English and Japanese",
                        TRANSLATED,
                        "2024-07-01",
                        "ar/",
                        "يسري إصدار جديد في 1 يناير 2025 (نُشر في 15 يونيو 2024)."
                                + " وهو غير متاح بهذه اللغة. ‹en ltr: We keep <less>.›"
                                + " [اقرأ الإصدار الجديد (‹en ltr: English›)]("
                                + next
                                + " [اطّلع على ما سيتغيّر (‹en ltr: English›)]("
                                + nextChanges),
                arguments(
                        "of two, the next one translated",
                        TRANSLATED.with(LATER, "We keep nothing at all.\n"),
                        "2024-12-31",
                        "ja/",
                        "新しい版が2025年1月1日に発効します（2024年6月15日掲載）。"
                                + "[新しい版を読む](2025-01-01/index.html)"
                                + " [これから変わる点を見る](2025-01-01/changes/index.html)"),
                arguments(
                        "of the second of them, once the first one is in effect",
                        TRANSLATED.with(LATER, "We keep nothing at all.\n"),
                        "2025-01-01",
                        "ja/",
                        "新しい版が2025年6月1日に発効します。"
                                + "この言語では提供されていません。 [新しい版を読む（‹en ltr: English›）]("
                                + later
                                + " [これから変わる点を見る（‹en ltr: English›）]("
                                + laterChanges),
                arguments(
                        "of two, the second one translated",
                        AND_LATER.with("notices/privacy/2025-06-01/notice.ja.md", "一切保管しません。\n"),
                        "2024-12-31",
                        "ja/",
                        "新しい版が2025年1月1日に発効します（2024年6月15日掲載）。この言語では提供されていません。"
                                + "‹en ltr: We keep <less>.› [新しい版を読む（‹en ltr: English›）]("
                                + next
                                + " [これから変わる点を見る（‹en ltr: English›）]("
                                + nextChanges),
                arguments(
                        "where the Japanese text in effect is older than the original",
                        AND_LATER,
                        "2025-01-01",
                        "ja/",
                        "新しい版が2025年6月1日に発効します。"
                                + "この言語では提供されていません。 [新しい版を読む（‹en ltr: English›）]("
                                + later
                                + " [これから変わる点を見る（‹en ltr: English›）]("
                                + laterChanges));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pagesInEffect")
    void thePageInEffectAnnouncesIt(
            String name, MiniSite site, String day, String tree, String announcement)
            throws Exception {
        assertThat(banners(site, day, tree)).contains(announcement);
    }

    static Stream<Arguments> pagesThatAnnounceNothing() {
        return Stream.of(
                arguments("it takes effect today", SITE, "2025-01-01", "ja/"),
                arguments(
                        "it was withdrawn before its day",
                        SITE.with(
                                NEXT,
                                "---\n"
                                        + "withdrawn: {date: 2024-07-01, reason: Wrong}\n"
                                        + "---\n"
                                        + "Nothing.\n"),
                        "2024-07-01",
                        "ar/"),
                arguments(
                        "the page shows it itself",
                        MiniSite.of(
                                """
                                -- site.yaml --
                                organization: {name: Example}
                                languages: [en, ja, ar]
                                -- notices/privacy/notice.yaml --
                                title: Privacy policy
                                -- notices/privacy/2025-01-01/notice.md --
                                Text.
                                -- notices/privacy/2025-01-01/notice.ar.md --
                                نص.
                                """),
                        "2024-07-01",
                        "ar/"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pagesThatAnnounceNothing")
    void nothingIsAnnouncedWhere(String name, MiniSite site, String day, String tree)
            throws Exception {
        assertThat(banners(site, day, tree))
                .noneMatch(banner -> banner.contains("新しい版") || banner.contains("إصدار جديد"));
    }

    @Test
    void aDatedPageAnnouncesNothing() throws Exception {
        build(SITE, "2024-07-01");
        assertThat(banners("ja/privacy/2024-01-01/index.html"))
                .noneMatch(banner -> banner.contains("新しい版"));
    }

    @Test
    void theIndexSaysOnWhichDayInEveryLanguage() throws Exception {
        build(SITE, "2024-07-01");
        assertThat(page("index.html").select(".notices li").text())
                .contains("In effect since January 1, 2024")
                .contains("A new version takes effect on January 1, 2025");
        assertThat(page("ja/index.html").select(".notices li").text())
                .contains("新しい版が2025年1月1日に発効します");
        assertThat(page("ar/index.html").select(".notices li").text())
                .contains("يسري إصدار جديد في 1 يناير 2025");
    }

    private List<String> banners(MiniSite site, String day, String tree) throws Exception {
        build(site, day);
        return banners(tree + "privacy/index.html");
    }

    private List<String> banners(String path) throws Exception {
        return page(path).select(".banner").stream().map(LinkedWords::of).toList();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(Files.readString(folder.resolve("out").resolve(path)));
    }

    private void build(MiniSite site, String day) throws Exception {
        Sites.build(site, folder, day);
    }
}
