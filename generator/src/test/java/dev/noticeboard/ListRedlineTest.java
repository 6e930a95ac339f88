package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.render.html.ReadBack;
import dev.noticeboard.report.RedlineForm;
import dev.noticeboard.request.RedlineRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Redlines of lists: what stays has its new marker, what was taken out the one that it had. */
class ListRedlineTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                // Another bullet is no change, and neither is another number before the first one.
                "- a⏎- b → * a⏎* b → no change in wording",
                "(a) a⏎(b) b → (a)  a⏎(b)  b → no change in wording",
                // Another marker is one.
                "1. a⏎2. b → 1) a⏎2) b → (the markers of this list changed: 1. is now 1))",
                "1. a⏎2. b → (a) a⏎(b) b → (the markers of this list changed: 1. is now (a))",
                "(a) a⏎(b) b → (i) a⏎(ii) b → (the markers of this list changed: (a) is now (i))",
                "1. a⏎2. b → 2. a⏎3. b → (the markers of this list changed: 1. is now 2.)",
                "1. a⏎2. b⏎3. c → 1. a⏎2. b⏎4. c → (the markers of this list changed: 3. is now"
                        + " 4.)",
                "- a⏎- b → 1. a⏎2. b → (the markers of this list changed: • is now 1.)",
                "1. a⏎2. b → - a⏎- b → (the markers of this list changed: 1. is now •)",
                // What was put in or taken out is the change; what follows is numbered anew.
                "(a) one⏎(b) two → (a) one⏎(b) new⏎(c) two → (b) {+new+}",
                "(a) one⏎(b) two⏎(c) three → (a) one⏎(b) three → (b) [-two-]",
                "(i) one⏎(ii) two → (i) one⏎(ii) new⏎(iii) two more → (iii) [was (ii)] two{+"
                        + " more+}",
                "1. x⏎   (a) p⏎   (b) q → 1. x⏎   (a) p⏎   (b) q r → 1(b) q{+ r+}"
            })
    void theTextSaysWhichMarkers(String older, String newer, String line) throws Exception {
        String text = redline(older, newer, RedlineForm.TEXT);
        assertThat(text.lines().map(String::strip))
                .as(text)
                .anyMatch(each -> each.equals(line) || each.startsWith(line + ";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "1. one⏎2. two → 1. one⏎2. new⏎3. two → 2\\. <ins>new</ins>",
                "(a) one⏎(b) two → (a) one⏎(b) new⏎(c) two → (b) <ins>new</ins>"
            })
    void theMarkdownSaysThemInWords(String older, String newer, String line) throws Exception {
        assertThat(redline(older, newer, RedlineForm.MARKDOWN).lines()).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "1. one⏎2. two⏎3. three → 1. one⏎2. three → 1|2|2 was 3.",
                "(a) one⏎(b) two → (a) one⏎(b) new⏎(c) two → 1|2|3 was (b)",
                "1. one⏎2. two → 1) one⏎2) two → 1 was 1.|2 was 2."
            })
    void thePageSaysWhatAMarkerWas(String older, String newer, String expected) throws Exception {
        Element list =
                Jsoup.parse(redline(older, newer, RedlineForm.HTML)).selectFirst("article ol");
        int number = 0;
        StringBuilder shown = new StringBuilder();
        for (Element item : list.children()) {
            number = item.hasAttr("value") ? Integer.parseInt(item.attr("value")) : number + 1;
            shown.append(shown.isEmpty() ? "" : "|").append(number);
            if (item.hasAttr("data-was")) {
                shown.append(" was ").append(item.attr("data-was"));
                assertThat(item.select(".was[data-nb]").eachText())
                        .isEqualTo(List.of("was " + item.attr("data-was") + " ·"));
            }
        }
        assertThat(shown).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "3. one⏎4. two → 1. one⏎2. two → 3. is now 1.",
                "1. one⏎2. two → 1) one⏎2) two → 1. is now 1)",
                "(a) one⏎(b) two → (i) one⏎(ii) two → (a) is now (i)",
                "- one⏎- two → 1. one⏎2. two → • is now 1."
            })
    void otherMarkersAloneAreOneQuietChange(String older, String newer, String words)
            throws Exception {
        Element article =
                Jsoup.parse(redline(older, newer, RedlineForm.HTML)).selectFirst("article");
        assertThat(article.select(".change-below[data-quiet=markers]").eachText())
                .containsExactly("The markers of the list above changed: " + words + ".");
        assertThat(article.select(".change, ins, del")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                // What is no item any more says which marker it had.
                "(a) one is here⏎(b) two is there → one is here⏎⏎two is there → was (a) · one is"
                        + " here|was (b) · two is there",
                "3. one is here⏎4. two is there → one is here⏎⏎two is there⏎⏎- new → was 3. · one"
                        + " is here|was 4. · two is there|new",
                // A bullet says nothing.
                "- one is here⏎- two is there → one is here⏎⏎two is there → one is here|two is"
                        + " there",
                // What is an item now had no marker, another one, or one of several.
                "one is here⏎⏎two is there → (a) one is here⏎(b) two is there → (a) one is"
                        + " here|(b) two is there",
                "1. one is here⏎2. two is there⏎3. three is nowhere → 1. one is here⏎   (a) two"
                        + " is there⏎   (b) three is nowhere → 1. one is here|(a) was 2. · two is"
                        + " there|(b) was 3. · three is nowhere",
                "1. one is here⏎   (a) two is there⏎   (b) more⏎2. three → 1. one is here⏎2. two is"
                        + " there⏎3. more⏎4. three → 1. one is here|2. was (a) · two is there|3."
                        + " was (b) · more|4. was 2. · three",
                // What was taken out of it keeps the one that it had.
                "(c) one is here⏎(d) two is there⏎(e) all other things → one is here⏎⏎all other"
                        + " things → was (c) · one is here|(d) two is there|was (e) · all other"
                        + " things"
            })
    void thePageSaysWhatAMarkerWasOfWhatIsNoItem(String older, String newer, String expected)
            throws Exception {
        Element article =
                Jsoup.parse(redline(older, newer, RedlineForm.HTML)).selectFirst("article");
        article.select(".change, .vh, .change-above, .change-below, [aria-hidden]").remove();
        String shown =
                article.select("p, li").stream()
                        .filter(
                                block ->
                                        !block.ownText().isEmpty()
                                                || block.selectFirst("> del, > ins") != null)
                        .map(block -> ReadBack.marker(block) + " " + own(block))
                        .map(String::strip)
                        .collect(Collectors.joining("|"));
        assertThat(shown).as(article.html()).isEqualTo(expected);
    }

    /** The words of a block, without those of the lists in it. */
    private static String own(Element block) {
        Element copy = block.clone();
        copy.select("ol, ul").remove();
        return copy.text();
    }

    private String redline(String older, String newer, RedlineForm form) throws Exception {
        Path source =
                MiniSite.of(
                                """
                                -- site.yaml --
                                organization: {name: Example}
                                -- notices/privacy/notice.yaml --
                                title: Privacy policy
                                """)
                        .with("notices/privacy/2024-01-01/notice.md", older.replace('⏎', '\n'))
                        .with("notices/privacy/2024-03-01/notice.md", newer.replace('⏎', '\n'))
                        .writeTo(folder.resolve("in"));
        RedlineRequest request =
                new RedlineRequest(
                        "privacy", "2024-01-01", "2024-03-01", Optional.empty(), form, false);
        return new Noticeboard(Sites.settings(source, folder.resolve("out")))
                .redline(request)
                .text();
    }
}
