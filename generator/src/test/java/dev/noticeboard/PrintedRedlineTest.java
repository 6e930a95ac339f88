package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.report.RedlineForm;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside the words that {@code redline} prints: which clause, from where, to where. */
class PrintedRedlineTest {

    private static final int COMMENT = 65_536;

    @TempDir private Path folder;

    private String printed(RedlineForm form, String older, String newer) throws Exception {
        return PrintedPair.of(folder, older, newer).in(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                // In a numbered section.
                "## 3. Rights⏎⏎(a) one⏎(b) two → ## 3. Rights⏎⏎(a) one⏎(b) two new → 3(b) two{+"
                        + " new+}",
                // What was taken out has the number that it had.
                "## 3. R⏎⏎(a) one⏎(b) two⏎(c) six → ## 3. R⏎⏎(a) one⏎(b) six → 3(b) [-two-]",
                "## 3. R⏎⏎(a) one⏎(b) six → ## 3. R⏎⏎(a) one⏎(b) two⏎(c) six. So. → 3(c) [was (b)]"
                        + " six{+. So.+}",
                // Bullets and paragraphs within an item name it.
                "1. x⏎   - p⏎   - q → 1. x⏎   - p⏎   - q r → 1. - q{+ r+}",
                "1. x⏎⏎   p → 1. x⏎⏎   p r → 1. … p{+ r+}",
                "1. x⏎   1. y⏎      - p → 1. x⏎   1. y⏎      - p q → 1(1) - p{+ q+}",
                // A list below a numbered paragraph.
                "3.2 We keep:⏎⏎(a) one⏎(b) two → 3.2 We keep:⏎⏎(a) one⏎(b) two new → 3.2(b) two{+"
                        + " new+}",
                "3.2 We keep one. → 3.2 We keep two. → 3.2 We keep [-one-]{+two+}.",
                // A list that stands in nothing numbered has the marker that was typed.
                "(a) one⏎(b) two → (a) one⏎(b) two new → (b) two{+ new+}",
                "- one⏎- two → - one⏎- two new → - two{+ new+}",
                // The last item of a list that is none now.
                "- We keep it for six years.⏎- Nobody reads it. → We keep it for six years. → -"
                        + " [-Nobody reads it.-]"
            })
    void anExcerptNamesItsClause(String older, String newer, String line) throws Exception {
        String text = printed(RedlineForm.TEXT, older.replace('⏎', '\n'), newer.replace('⏎', '\n'));
        assertThat(text.lines().map(String::strip)).as(text).contains(line);
    }

    @Test
    void aNumberedParagraphThatIsCutKeepsItsNumber() throws Exception {
        String words = "3.2 " + "We keep what you order from us. ".repeat(6);
        assertThat(printed(RedlineForm.TEXT, words + "So.", words + "Yes."))
                .contains("\n    3.2 … ");
    }

    @Test
    void ofWhatMovedBothEndsAreNamed() throws Exception {
        String sharing = "If a court orders us to hand over your data, we tell you first.";
        String keep =
                "## 1. What we keep\n\nYour name and what you order from us, for ten years.\n\n";
        String rights =
                "## 2. Your rights\n\nAsk us what we know about you, at any time you like.\n\n";
        String contact = "## 3. Contact\n\nWrite to us.\n\n";
        String older = keep + "(a) One.\n(b) " + sharing + "\n(c) Two.\n\n" + rights + contact;
        String newer = contact + keep + "(a) One.\n(b) Two.\n\n" + rights + sharing + "\n";
        for (RedlineForm form : new RedlineForm[] {RedlineForm.TEXT, RedlineForm.MARKDOWN}) {
            assertThat(printed(form, older, newer))
                    .contains("section moved to here, from behind '2. Your rights'")
                    .contains("section moved from here, to the beginning")
                    .contains("moved to here from 1(b) under '1. What we keep'")
                    .contains("moved from here to under '2. Your rights'");
        }
        String one = "Only those who work for us read it.";
        String two = "Nobody else ever gets to see any of it.";
        assertThat(printed(RedlineForm.TEXT, keep + one + " " + two, keep + two + " " + one))
                .contains("'" + one + "' moved to here from further up");
    }

    /** A passage that does not fit is shown as far as it does, in whole words and marks. */
    @ParameterizedTest
    @CsvSource({"word, 20000", "x𝒶𝒷𝒸, 9000", "a|b, 16000"})
    void aPassageThatIsTooLongIsBegun(String word, int times) throws Exception {
        String markdown =
                printed(
                        RedlineForm.MARKDOWN,
                        "## One\n\nFirst.\n",
                        "## One\n\n" + (word + " ").repeat(times) + "\n");
        assertThat(markdown.length()).isBetween(COMMENT * 9 / 10, COMMENT);
        assertThat(markdown)
                .contains("passages are left out, but for the beginning of the first of them.*")
                .containsPattern("…</ins>\n\n\\*The redline is too long");
        assertThat(markdown.split("<ins>", -1)).hasSameSizeAs(markdown.split("</ins>", -1));
        for (int i = 0; i < markdown.length(); i++) {
            assertThat(Character.isSurrogate(markdown.charAt(i)))
                    .isEqualTo(Character.isSupplementaryCodePoint(codePointAround(markdown, i)));
        }
    }

    private static int codePointAround(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at))
                ? text.codePointBefore(at + 1)
                : text.codePointAt(at);
    }

    @Test
    void whatChangedInLooksAloneIsKnownByItsBeginning() throws Exception {
        String words =
                "We keep what you order from us for as long as the tax office asks for it, and ";
        assertThat(
                        printed(
                                RedlineForm.TEXT,
                                words.repeat(3) + "so on.",
                                words.repeat(3) + "*so* on."))
                .contains(
                        "no change in wording\nbesides the words: formatting in 1 place\n",
                        "    We keep what you order from us for as long as the …\n"
                                + "    (formatting of 'so' changed)\n");
    }
}
