package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What applies is said in every language alike, also where the version in effect is not there in
 * all of them: no page says that nothing applies because its own language lacks it.
 */
class StatusElsewhereTest {

    /** In English there are four versions; in Japanese a superseded one and the last one. */
    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, ja, de]
                    time-zone: UTC
                    -- notices/privacy/notice.yaml --
                    title: {en: Privacy policy, ja: 個人情報保護方針, de: Datenschutz}
                    -- notices/privacy/2022-01-01/notice.md --
                    ---
                    withdrawn: {date: 2022-06-01, reason: A mistake}
                    ---
                    First.
                    -- notices/privacy/2022-01-01/notice.de.md --
                    Erste.
                    -- notices/privacy/2023-01-01/notice.md --
                    Second.
                    -- notices/privacy/2023-01-01/notice.ja.md --
                    第二版です。
                    -- notices/privacy/2024-01-01/notice.md --
                    Third.
                    -- notices/privacy/2025-01-01/notice.md --
                    Fourth.
                    -- notices/privacy/2025-01-01/notice.ja.md --
                    第四版です。
                    """);

    private static final MiniSite ONLY_TO_COME =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, de]
                    time-zone: UTC
                    -- notices/privacy/notice.yaml --
                    title: {en: Privacy policy, de: Datenschutz}
                    -- notices/privacy/2024-01-01/notice.md --
                    First.
                    -- notices/privacy/2025-01-01/notice.md --
                    Second.
                    -- notices/privacy/2025-01-01/notice.de.md --
                    Zweite.
                    """);

    @TempDir private Path folder;

    static Stream<Arguments> pages() {
        String original = "../../../privacy/index.html in en)";
        return Stream.of(
                arguments(
                        "one that is over",
                        SITE,
                        "ja/privacy/2023-01-01/",
                        "現在は無効です。この版は2023年1月1日から2023年12月31日まで適用されました。"
                                + "[現在有効な版]("
                                + original
                                + "または[すべての版](../history/index.html)をご覧ください。"),
                arguments(
                        "one to come",
                        SITE,
                        "ja/privacy/2025-01-01/",
                        "まだ発効していません。この版は2025年1月1日の始まり（UTC）に発効します。"
                                + "それまでは[2024年1月1日版]("
                                + original
                                + "が適用されます。 [これから変わる点を見る](changes/index.html)"),
                arguments(
                        "one that was withdrawn",
                        SITE,
                        "de/privacy/2022-01-01/",
                        "Zurückgezogen am 1. Juni 2022: ‹en ltr: A mistake›. Sie galt vom 1. Januar"
                                + " 2022 bis zum 31. Mai 2022. Sehen Sie, [was jetzt gilt]("
                                + original
                                + "."),
                arguments(
                        "the short address, where it shows one to come",
                        ONLY_TO_COME,
                        "de/privacy/",
                        "Noch nicht in Kraft. Diese Fassung tritt am 1. Januar 2025 zu Beginn des"
                                + " Tages in Kraft (UTC). Bis dahin gilt [die Fassung vom 1. Januar"
                                + " 2024](../../privacy/index.html in en)."),
                arguments(
                        "one that is over, in the language that has what applies",
                        SITE,
                        "privacy/2023-01-01/",
                        "No longer in effect. This version applied from January 1, 2023 to"
                                + " December 31, 2023. Read [the version in effect](../index.html)"
                                + " or see [all versions](../history/index.html). [See what has"
                                + " changed since](since/index.html)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageLeadsToWhatApplies(String name, MiniSite site, String page, String status)
            throws Exception {
        build(site, "2024-07-01");
        assertThat(LinkedWords.of(page(page).selectFirst(".banner"))).isEqualTo(status);
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                arguments(
                        "the text is older than what applies",
                        SITE,
                        "2024-07-01",
                        "ja/",
                        List.of("2024年1月1日から有効", "新しい版が2025年1月1日に発効します")),
                arguments(
                        "the text is of a withdrawn version",
                        SITE,
                        "2024-07-01",
                        "de/",
                        List.of(
                                "In Kraft seit dem 1. Januar 2024",
                                "Eine neue Fassung tritt am 1. Januar 2025 in Kraft")),
                arguments(
                        "the text is yet to come",
                        ONLY_TO_COME,
                        "2024-07-01",
                        "de/",
                        List.of(
                                "In Kraft seit dem 1. Januar 2024",
                                "Eine neue Fassung tritt am 1. Januar 2025 in Kraft")),
                arguments(
                        "the notice is withdrawn, and its text here is older",
                        SITE.with(
                                "notices/privacy/2024-01-01/notice.md",
                                "---\nwithdrawn: {date: 2024-05-01, reason: Over}\n---\nThird.\n"),
                        "2024-07-01",
                        "ja/",
                        List.of("2024年5月1日に取り下げ", "新しい版が2025年1月1日に発効します")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void theIndexSaysWhatAppliesThough(
            String name, MiniSite site, String day, String tree, List<String> lines)
            throws Exception {
        build(site, day);
        assertThat(page(tree).select(".notices li p:not(.more)").eachText())
                .containsExactlyElementsOf(lines);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(
                Files.readString(folder.resolve("out").resolve(path).resolve("index.html")));
    }

    private void build(MiniSite site, String day) throws Exception {
        Sites.build(site, folder, day);
    }
}
