package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.article.ArticleTree;
import dev.noticeboard.article.Assembly;
import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.build.AssembledSite;
import dev.noticeboard.request.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References that name a clause by its number. {@code ⏎} is a line end. */
class ClauseReferencesTest {

    private static final LocalDate DAY = LocalDate.parse("2024-06-01");

    private static final String ITEMS =
            "1. one⏎2. two⏎3. three⏎   (a) three a⏎   (b) three b⏎       (i) three b i⏎"
                    + "       (ii) three b ii⏎⏎";
    private static final String HEADINGS =
            "## 1. Data⏎⏎(a) data a⏎(b) data b⏎⏎## 2. Rights⏎⏎(a) rights a⏎(b) rights b⏎⏎"
                    + "## Article 7⏎⏎1. seven one⏎2. seven two⏎⏎";
    private static final String COUNTED =
            "## Data⏎⏎Ours.⏎⏎### Kept⏎⏎A year.⏎⏎### Deleted⏎⏎After it.⏎⏎## Rights⏎⏎Yours. ";
    private static final String DECIMALS =
            "3.1 decimal one⏎⏎3.2 decimal two⏎⏎(a) two a⏎(b) two b⏎⏎3.2.1 decimal three⏎⏎";

    @TempDir private Path folder;

    private static String text(String name) {
        return switch (name) {
            case "ITEMS" -> ITEMS;
            case "HEADINGS" -> HEADINGS;
            case "COUNTED" -> COUNTED;
            default -> DECIMALS;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "ITEMS, 3(b), clause-3-b, three b three b i three b ii",
        "ITEMS, 3.b, clause-3-b, three b three b i three b ii",
        "ITEMS, 3-a, clause-3-a, three a",
        "ITEMS, (a), clause-3-a, three a",
        "ITEMS, a, clause-3-a, three a",
        "ITEMS, 2, clause-2, two",
        "ITEMS, 2., clause-2, two",
        "ITEMS, 3(b)(ii), clause-3-b-ii, three b ii",
        "ITEMS, (ii), clause-3-b-ii, three b ii",
        "ITEMS, b(i), clause-3-b-i, three b i",
        "HEADINGS, 1(b), clause-1-b, data b",
        "HEADINGS, 2(b), clause-2-b, rights b",
        "HEADINGS, 7(2), clause-7-2, seven two",
        "HEADINGS, 7.1, clause-7-1, seven one",
        "DECIMALS, 3.1, clause-3-1, 3.1 decimal one",
        "DECIMALS, 3.2.1, clause-3-2-1, 3.2.1 decimal three",
        "DECIMALS, 3.2(b), clause-3-2-b, two b"
    })
    void aNumberNamesItsClause(String text, String name, String anchor, String words) {
        Node article = article(text(text) + link(name));
        assertThat(nodes(article).filter(node -> node.kind() == NodeKind.LINK))
                .extracting(node -> node.attribute("to"))
                .containsExactly("#" + anchor);
        assertThat(nodes(article).filter(node -> node.attribute("anchor").startsWith("clause-")))
                .singleElement()
                .satisfies(
                        clause -> {
                            assertThat(clause.attribute("anchor")).isEqualTo(anchor);
                            assertThat(clause.words().replaceAll(" +", " ")).isEqualTo(words);
                        });
    }

    @ParameterizedTest
    @CsvSource({"1, 1-data", "2, 2-rights", "7, article-7"})
    void aNumberedHeadingIsNamedByItsNumber(String name, String anchor) {
        assertThat(
                        nodes(article(HEADINGS + link(name)))
                                .filter(node -> node.kind() == NodeKind.LINK))
                .extracting(node -> node.attribute("to"))
                .containsExactly("#" + anchor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "HEADINGS | (b) | '(b)' names 2 places in this text: 4:1, 9:1; write more of the"
                        + " number, such as section:1(b)",
                "HEADINGS | a | 'a' names 2 places in this text: 3:1, 8:1; write more of the"
                        + " number, such as section:1(a)",
                "COUNTED | 2 | nobody typed the number '2' in this text, and one that is counted"
                    + " becomes another section's when a section is put in; write section:rights,"
                    + " which stays",
                "COUNTED | 1.2. | nobody typed the number '1.2.' in this text, and one that is"
                        + " counted becomes another section's when a section is put in; write"
                        + " section:deleted, which stays",
                "COUNTED | 1.1 | nobody typed the number '1.1' in this text, and one that is"
                        + " counted becomes another section's when a section is put in; write"
                        + " section:kept, which stays",
                "COUNTED | 3 | there is no section '3'",
                "HEADINGS | 3 | there is no section '3'",
                "ITEMS | 4 | there is no section '4'",
                "ITEMS | 3(c) | there is no section '3(c)'",
                "ITEMS | 3(B) | there is no section '3(B)'",
                "ITEMS | b(ii)(a) | there is no section 'b(ii)(a)'",
                "DECIMALS | 2.1 | there is no section '2.1'"
            })
    void aNameOfNoneOrOfSeveralIsFound(String text, String name, String finding) {
        AssembledSite prepared = FactTexts.prepared(site(text(text) + link(name)).sources(), DAY);
        assertThat(FactTexts.findings(prepared))
                .singleElement()
                .asString()
                .contains("error[unknown-reference]: " + finding);
        assertThat(nodes(article(text(text) + link(name))))
                .noneMatch(n -> n.kind() == NodeKind.LINK);
    }

    @Test
    void aSectionsAnchorComesFirstAndAnAnchorIsNotGivenTwice() {
        Node article = article("## Clause 1⏎⏎1. one⏎⏎## Other {#two}⏎⏎1. x⏎2. y⏎⏎" + link("two"));
        assertThat(nodes(article).filter(node -> node.kind() == NodeKind.LINK))
                .extracting(node -> node.attribute("to"))
                .containsExactly("#two");
        Node twice =
                article(
                        "## Clause 1 b⏎⏎(a) one⏎(b) two⏎⏎## 1. Other⏎⏎(b) x⏎(c) y⏎⏎"
                                + link("1(b)"));
        assertThat(nodes(twice).filter(node -> node.kind() == NodeKind.LINK))
                .extracting(node -> node.attribute("to"))
                .containsExactly("#clause-1-b-2");
    }

    @Test
    void whatNobodyNamesHasNoAnchor() {
        assertThat(nodes(article(ITEMS + DECIMALS)))
                .noneMatch(node -> node.attribute("anchor").startsWith("clause-"));
    }

    @Test
    void thePageLeadsThere() throws Exception {
        site(ITEMS + DECIMALS + "- 9.1 in an item⏎⏎" + link("3(b)") + link("3.2.1") + link("9.1"))
                .writeTo(folder.resolve("site"));
        Outcome outcome =
                new Noticeboard(Sites.settings(folder.resolve("site"), folder.resolve("out")))
                        .build();
        assertThat(Sites.besidesUnsealed(outcome)).isEmpty();
        Document page = Jsoup.parse(Files.readString(folder.resolve("out/privacy/index.html")));
        assertThat(page.selectFirst("li#clause-3-b").ownText()).startsWith("three b");
        assertThat(page.selectFirst("p#clause-3-2-1").text()).isEqualTo("3.2.1 decimal three");
        assertThat(page.select("li > span#clause-9-1")).hasSize(1);
        assertThat(page.select("article a[href='#clause-3-b']")).hasSize(1);
    }

    private static String link(String name) {
        return "See [there](<section:" + name + ">).⏎⏎";
    }

    private static MiniSite site(String text) {
        return MiniSite.of(
                        """
                        -- site.yaml --
                        organization: {name: Example}
                        -- notices/privacy/notice.yaml --
                        title: Privacy policy
                        """)
                .with("notices/privacy/2024-01-01/notice.md", text.replace('⏎', '\n'));
    }

    private static Node article(String text) {
        List<Assembly> assemblies =
                FactTexts.prepared(site(text).sources(), DAY).of("privacy", "2024-01-01");
        return ArticleTree.of(assemblies.get(0).article());
    }

    private static Stream<Node> nodes(Node node) {
        return Stream.concat(
                Stream.of(node), node.children().stream().flatMap(ClauseReferencesTest::nodes));
    }
}
