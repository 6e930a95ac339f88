package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Markers;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Section;
import dev.noticeboard.source.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The marker that was typed before an item is the marker that it has.
 *
 * <p>In the tables {@code ⏎} is a line end; an item reads as its marker, its words with {@code _}
 * between them, and what stands in it between braces.
 */
class TypedMarkersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                // Digits: what was typed counts.
                "1. a⏎2. b⏎4. c⏎5. d; see 4. → 1. a 2. b 4. c 5. d;_see_4.",
                "1) a⏎2) b⏎5) c → 1) a 2) b 5) c",
                "3. a⏎4. b → 3. a 4. b",
                "1. a⏎2. b⏎1. c⏎2. d → 1. a 2. b 1. c 2. d",
                "1. a⏎2. b⏎2. c⏎3. d → 1. a 2. b 2. c 3. d",
                "3. a⏎2. b⏎1. c → 3. a 2. b 1. c",
                "1. a⏎2. b⏎3) c⏎4) d → 1. a 2. b / 3) c 4) d",
                "0. a⏎1. b → 0. a 1. b",
                "999. a⏎1000. b → 999. a 1000. b",
                "01. a⏎02. b⏎10. c → 01. a 02. b 10. c",
                "1. a⏎⏎Text.⏎⏎2. b → 1. a / Text. / 2. b",
                "1. a⏎⏎| x |⏎|---|⏎| y |⏎⏎2. b → 1. a / table / 2. b",
                // In two parentheses.
                "(1) a⏎(2) b → (1) a (2) b",
                "(1) a⏎(2) b⏎(4) c → (1) a (2) b (4) c",
                "(9) a⏎(10) b⏎(11) c → (9) a (10) b (11) c",
                "(1) a⏎⏎(2) b → (1) a (2) b",
                // Letters.
                "(a) a⏎(b) b → (a) a (b) b",
                "a. a⏎b. b⏎c. c → a. a b. b c. c",
                "a) a⏎b) b → a) a b) b",
                "A. a⏎B. b → A. a B. b",
                "A) a⏎B) b → A) a B) b",
                "(A) a⏎(B) b⏎(D) d → (A) a (B) b (D) d",
                "(a) a⏎⏎(b) b⏎⏎(c) c → (a) a (b) b (c) c",
                "c. c⏎d. d → c. c d. d",
                "(a) a⏎(b) b⏎(a) c⏎(b) d → (a) a (b) b (a) c (b) d",
                "(y) y⏎(z) z⏎(aa) aa⏎(ab) ab → (y) y (z) z (aa) aa (ab) ab",
                "(z) z⏎(aa) aa⏎(bb) bb⏎(cc) cc → (z) z (aa) aa (bb) bb (cc) cc",
                "(g) g⏎(h) h⏎(i) i⏎(j) j → (g) g (h) h (i) i (j) j",
                "h. h⏎i. i⏎j. j → h. h i. i j. j",
                "(u) u⏎(v) v⏎(w) w⏎(x) x → (u) u (v) v (w) w (x) x",
                "i. i⏎j. j → i. i j. j",
                // Roman numerals.
                "(i) a⏎(ii) b⏎(iii) c⏎(iv) d → (i) a (ii) b (iii) c (iv) d",
                "i) one⏎ii) two → i) one ii) two",
                "I. a⏎II. b⏎III. c → I. a II. b III. c",
                "(iv) a⏎(v) b⏎(vi) c → (iv) a (v) b (vi) c",
                "(ix) a⏎(x) b⏎(xi) c → (ix) a (x) b (xi) c",
                "v. a⏎vi. b → v. a vi. b",
                "(i) a⏎(ii) b⏎(iv) d⏎(v) e → (i) a (ii) b (iv) d (v) e",
                "i. a⏎ii. b⏎xviii. c⏎xix. d → i. a ii. b xviii. c xix. d",
                "(xcix) a⏎(c) b⏎(ci) c → (xcix) a (c) b (ci) c",
                // Nested.
                "(a) a⏎    (i) x⏎    (ii) y⏎(b) b → (a) a {(i) x (ii) y} (b) b",
                "1. a⏎   (a) x⏎   (b) y⏎2. b → 1. a {(a) x (b) y} 2. b",
                "- a⏎  a) x⏎  b) y⏎- b → - a {a) x b) y} - b",
                "1. (a) x⏎   (b) y⏎2. b → 1. {(a) x (b) y} 2. b",
                "(a) (i) x⏎    (ii) y⏎(b) z → (a) {(i) x (ii) y} (b) z",
                "a. x⏎b. y⏎   1. p⏎   2. q⏎c. z → a. x b. y {1. p 2. q} c. z",
                "(a) x⏎⇥(i) p⏎⇥(ii) q⏎(b) y → (a) x {(i) p (ii) q} (b) y",
                "(a) x⏎    - p⏎    - q⏎(b) y → (a) x {- p - q} (b) y",
                "> (a) x⏎> (b) y → quote {(a) x (b) y}",
                // Without indentation, as pasted: each run goes on where it was.
                "(a) x⏎(i) p⏎(ii) q⏎(b) y → (a) x / (i) p (ii) q / (b) y",
                "1. x⏎(a) p⏎(b) q⏎2. y → 1. x / (a) p (b) q / 2. y",
                "(1) x⏎⏎(a) p⏎⏎(b) q⏎⏎(2) y → (1) x / (a) p (b) q / (2) y",
                // Items of several blocks.
                "(a) x⏎⏎    More.⏎⏎(b) y → (a) x {More.} (b) y",
                "a. x⏎⏎   > q⏎⏎b. y → a. x {quote {q}} b. y",
                "(a) x⏎goes on⏎(b) y⏎goes on → (a) x_goes_on (b) y_goes_on",
                // A run goes on behind what stands between, of the same kind.
                "(a) a⏎(b) b⏎⏎Text.⏎⏎(c) c → (a) a (b) b / Text. / (c) c",
                "(i) a⏎(ii) b⏎⏎Text.⏎⏎(iii) c⏎⏎More.⏎⏎(iv) d"
                        + " → (i) a (ii) b / Text. / (iii) c / More. / (iv) d",
                "(iv) a⏎⏎Text.⏎⏎(v) b → (iv) a / Text. / (v) b",
                "(g) g⏎(h) h⏎⏎| x |⏎|---|⏎| y |⏎⏎(i) i → (g) g (h) h / table / (i) i",
                "a. a⏎⏎| x |⏎|---|⏎| y |⏎⏎b. b⏎⏎c. c → a. a / table / b. b c. c",
                "A. a⏎⏎Text.⏎⏎B. b⏎⏎More.⏎⏎C. c → A. a / Text. / B. b / More. / C. c",
                "a. a⏎b. b⏎⏎Text.⏎⏎c. c → a. a b. b / Text. / c. c",
                // In the middle of a paragraph, where what stands before announces it.
                "We keep:⏎(a) names⏎(b) places → We_keep: / (a) names (b) places",
                "We keep:⏎a. names⏎b. places → We_keep: / a. names b. places",
                "We keep:⏎(a) names of all⏎people;⏎(b) places"
                        + " → We_keep: / (a) names_of_all_people; (b) places",
                // HTML, as a browser counts.
                "<ol type='a'><li>x<li>y</ol> → a. x b. y",
                "<ol type='A' start='3'><li>x<li>y</ol> → C. x D. y",
                "<ol type='i'><li>x<li value='4'>y<li>z</ol> → i. x iv. y v. z",
                "<ol type='I'><li>x</ol> → I. x",
                "<ol start='5'><li>x<li>y</ol> → 5. x 6. y",
                "<ol><li value='4'>x<li>y<li value='2'>z</ol> → 4. x 5. y 2. z",
                "<ol reversed><li>x<li>y<li>z</ol> → 3. x 2. y 1. z",
                "<ol reversed start='10'><li>x<li>y</ol> → 10. x 9. y",
                "<ol type='a'><li>x<ol type='i'><li>p<li>q</ol><li>y</ol>"
                        + " → a. x {i. p ii. q} b. y",
                "<ol start='-1'><li>x<li>y<li>z</ol> → -1. x 0. y 1. z",
                "<ol type='a' start='0'><li>x<li>y</ol> → 0. x a. y",
                "<ol type='1' start='2'><li>x</ol> → 2. x",
                "<ul><li>x<li>y</ul> → - x - y"
            })
    void whatWasTypedIsWhatIsShown(String source, String expected) {
        assertThat(read(source)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a) A lone letter.",
                "A. Smith wrote this.",
                "I. think so.",
                "J. R. R. Example wrote it.",
                "(c) 2024 Example Ltd.",
                "(1) Lone.",
                "We share it with (a) vendors, (b) others⏎and (c) courts.",
                "This follows from section 3⏎(a) of the Act, which⏎we keep to, and from section"
                        + " 4⏎(b) of it.",
                "He wrote it as did⏎I. Others did not.",
                "We met at no. 5, then at⏎a. Then we left.",
                "A. Smith is our officer.⏎⏎Write to us.⏎⏎B. Jones is her deputy.",
                "Call⏎(800) 555-0100 or⏎(877) 555-0101.",
                "(800) 555-0100⏎⏎(877) 555-0101",
                "1.1 First.⏎⏎1.2 Second.⏎⏎3.2.1 Third.",
                "1.1. First.⏎⏎1.2. Second.",
                "(a)first⏎(b)second",
                "(a)⏎(b)",
                "Mr. Example wrote to⏎Ms. Example.",
                "e.g. this⏎f.g. that",
                "(2023) one⏎⏎(2024) two",
                "(i) One.⏎⏎## Heading⏎⏎(ii) Two.",
                "(see) this⏎(sef) that",
                "\\(a) one⏎\\(b) two",
                "a\\. one⏎b\\. two",
                "St. John⏎Su. Example",
                "(iiii) one⏎(iiiii) two",
                "(aB) one⏎(aC) two"
            })
    void whatIsNoListStaysText(String source) {
        Body body = reading(source).value();
        assertThat(body.allSections().flatMap(section -> section.blocks().stream()))
                .isNotEmpty()
                .allMatch(Block.Paragraph.class::isInstance);
        assertThat(read(source)).doesNotContain("\uFDD0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```⏎a. x⏎b. y⏎```",
                "    a. x⏎    b. y",
                "~~~~⏎(a) x⏎~~~⏎(b) y⏎~~~~",
                "> ```⏎> a. x⏎> b. y⏎> ```"
            })
    void whatStandsInCodeStaysAsItIs(String source) {
        String outline = BodyOutline.of(reading(source).value());
        assertThat(outline).contains("code ").doesNotContain("list").doesNotContain("\uFDD0");
        assertThat(outline).containsPattern("a\\W? ?x|a\\. x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. a⏎1. b⏎1. c | 2:1 | 1. | 2. | 1. a 2. b 3. c",
                "0) a⏎0) b | 2:1 | 0) | 1) | 0) a 1) b",
                "5. a⏎5. b | 2:1 | 5. | 6. | 5. a 6. b",
                "007. a⏎008. b | 1:1 | 007. | 7. | 7. a 8. b",
                "1. a⏎02. b | 2:1 | 02. | 2. | 1. a 2. b"
            })
    void aNumberThatIsShownOtherwiseIsFound(
            String source, String place, String written, String shown, String expected) {
        assertThat(reading(source).findings())
                .extracting(Object::toString)
                .containsExactly(
                        "notice.md:%s: warning[list-number]: this item is written as %s and shown as %s; write %s, and on from there, or the number that is meant"
                                .formatted(place, written, shown, shown));
        assertThat(read(source)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1. a", "1. a⏎2. b", "1. a⏎3. b", "2. a⏎1. b", "- a⏎- b", "(a) x⏎(b) y"})
    void aNumberThatIsShownAsWrittenIsSilent(String source) {
        assertThat(reading(source).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ol type='disc'><li>x</ol>",
                "<ol start='two'><li>x</ol>",
                "<ol><li value='b'>x</ol>",
                "<ul start='2'><li>x</ul>"
            })
    void whatAListCannotCarryIsFound(String source) {
        assertThat(reading(source).findings())
                .extracting(finding -> finding.rule())
                .containsExactly("html-attribute");
    }

    private static Reading<Body> reading(String source) {
        String markdown = source.replace('⏎', '\n').replace('⇥', '\t');
        return new MarkdownReader().read(new SourceText("notice.md", markdown), 1);
    }

    private static String read(String source) {
        return reading(source)
                .value()
                .allSections()
                .map(Section::blocks)
                .map(TypedMarkersTest::shown)
                .collect(Collectors.joining(" / "));
    }

    private static String shown(List<Block> blocks) {
        return blocks.stream().map(TypedMarkersTest::shown).collect(Collectors.joining(" / "));
    }

    private static String shown(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return PlacedText.words(paragraph.content()).replace(' ', '_');
        } else if (block instanceof Block.Quote quote) {
            return "quote {" + shown(quote.blocks()) + "}";
        } else if (block instanceof Block.ItemList list) {
            return list.items().stream()
                    .map(item -> shown(list.markers(), item))
                    .collect(Collectors.joining(" "));
        }
        return block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String shown(Optional<Markers> markers, Block.Item item) {
        String marker = markers.map(style -> style.of(item.number())).orElse("-");
        List<Block> blocks = item.blocks();
        boolean words = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph;
        String first = words ? " " + shown(blocks.get(0)) : "";
        List<Block> rest = words ? blocks.subList(1, blocks.size()) : blocks;
        return marker + first + (rest.isEmpty() ? "" : " {" + shown(rest) + "}");
    }
}
