package dev.noticeboard.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import dev.noticeboard.Noticeboard;
import dev.noticeboard.Sites;
import dev.noticeboard.request.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The summary and the notes on changes are read for plain language like the text below them. */
class OpeningTextTest {

    private static final String NOTICE = "notices/privacy/2024-03-01/notice.md";

    private static final String SITE =
            """
            -- site.yaml --
            organization: {name: Example}
            languages: [%s]
            -- notices/privacy/notice.yaml --
            title: Privacy policy
            plain-language: {sentence-words: 8, sentence-characters: 8}
            -- notices/privacy/2024-03-01/notice.md --
            """;

    @TempDir private Path folder;

    @Test
    void eachIsToldWhereTheNoteBegins() throws Exception {
        assertThat(
                        check(
                                "en",
                                """
                                ---
                                summary: >
                                  We keep little. We utilize what
                                  you tell us to answer what you ask us, and that is all.
                                changes:
                                  - We keep less.
                                  - "WE KEEP YOUR NAME, YOUR ADDRESS AND YOUR BIRTHDAY."
                                ---
                                We keep your name.
                                """))
                .containsExactly(
                        NOTICE
                                + ":2:10: warning[long-sentence]: the sentence \"We utilize what"
                                + " you tell us to answer …\" has 16 words, above the limit of 8;"
                                + " make it several sentences, or a list",
                        NOTICE
                                + ":2:10: warning[plainer-words]: many readers stumble over"
                                + " \"utilize\"; say it in plainer words: use",
                        NOTICE
                                + ":7:5: warning[all-capitals]: a whole paragraph stands in capital"
                                + " letters, which are hard to read; write it like any other"
                                + " sentence; **stars** make it stand out where a law wants that",
                        NOTICE
                                + ":7:5: warning[long-sentence]: the sentence \"WE KEEP YOUR NAME,"
                                + " YOUR ADDRESS AND …\" has 9 words, above the limit of 8; make it"
                                + " several sentences, or a list");
    }

    @Test
    void aSentenceWithoutSpacesBeforeItIsToldThereAsWell() throws Exception {
        assertThat(check("ja", "---\nsummary: 短い。お客様の名前を一年だけ保存します。\n---\n短い。\n"))
                .singleElement()
                .asString()
                .startsWith(NOTICE + ":2:10: warning[long-sentence]: ");
    }

    @Test
    void plainWordsAndWordsThatTheTextDefinesAreSilent() throws Exception {
        assertThat(
                        check(
                                "en",
                                """
                                ---
                                summary: We utilize your name.
                                changes: [We say less.]
                                ---
                                Utilize
                                : To use.
                                """))
                .isEmpty();
    }

    private List<String> check(String language, String notice) throws Exception {
        Path site = MiniSite.of(SITE.formatted(language) + notice).writeTo(folder.resolve("in"));
        Outcome outcome = new Noticeboard(Sites.settings(site, folder.resolve("out"))).check();
        return Sites.besidesUnsealed(outcome).stream().map(Object::toString).toList();
    }
}
