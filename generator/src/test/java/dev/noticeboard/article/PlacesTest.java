package dev.noticeboard.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.CompleteNotice;
import dev.noticeboard.MiniSite;
import dev.noticeboard.model.Messages;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Version;
import dev.noticeboard.source.MessagesReader;
import dev.noticeboard.source.SiteReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The blocks of an article are counted as its tree has them, and each letter has its place. */
class PlacesTest {

    private static final MiniSite EVERY_BLOCK =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Acme}
                    contacts:
                      office: {role: Privacy office, email: a@example.com, phone: "+1 555 0100"}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-01-01/notice.md --
                    Opening of {{organization.name}} words.

                    ## 3. Data {#data}

                    3.1 We *collect* `code` and 𝒶𝒷 \\*stars\\*:

                    (a) one
                        - bullet
                    (b) two

                        more

                    > quoted[^1]

                    Term
                    : meaning

                    ```
                    first
                    second
                    ```

                    | a | b |
                    | --- | --- |
                    | c | d |

                    ---

                    {{contact office}}

                    [^1]: A note.
                    """);

    private static List<Article> articles(MiniSite mini) {
        Site site = new SiteReader(false).read(mini.sources()).value();
        Messages english = MessagesReader.read("en").orElseThrow();
        return site.notices().stream().map(notice -> article(site, notice, english)).toList();
    }

    private static Article article(Site site, Notice notice, Messages english) {
        Version version = notice.versions().get(0);
        return ArticleAssembler.assemble(
                        version,
                        version.texts().get("en"),
                        new PresentSite(site).inputs(notice, "en", english))
                .value()
                .article();
    }

    private static Stream<Node> blocks(Node node) {
        return node.kind().isInline()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(node), node.children().stream().flatMap(PlacesTest::blocks));
    }

    private static List<Node> blocks(Article article) {
        return blocks(ArticleTree.of(article)).skip(1).toList();
    }

    @Test
    void theBlocksAreThoseOfTheTree() {
        List<Article> articles =
                Stream.of(EVERY_BLOCK, CompleteNotice.MADE_UP.site())
                        .flatMap(site -> articles(site).stream())
                        .toList();
        assertThat(articles).hasSizeGreaterThan(2);
        for (Article article : articles) {
            assertThat(Places.of(article).kinds())
                    .isEqualTo(blocks(article).stream().map(Node::kind).toList());
        }
    }

    @Test
    void eachLetterStandsWhereItWasTyped() {
        Article article = articles(EVERY_BLOCK).get(0);
        assertThat(place(article, "Opening", 0)).isEqualTo("1:1");
        // A value is one place, and what follows it is where it was typed.
        assertThat(place(article, "Opening", 11)).isEqualTo("1:12");
        assertThat(place(article, "Opening", 13)).isEqualTo("1:34");
        assertThat(place(article, "3.1", 5)).isEqualTo("5:9");
        // Columns are code points: each of both letters is one.
        assertThat(place(article, "3.1", 19)).isEqualTo("5:29");
        assertThat(place(article, "3.1", 20)).isEqualTo("5:30");
        assertThat(place(article, "3.1", 21)).isEqualTo("5:32");
        assertThat(place(article, "more", 4)).isEqualTo("11:9");
        assertThat(place(article, "first", 5)).isEqualTo("20:1");
    }

    @Test
    void eachBlockHasTheNumberThatItIsCitedBy() {
        Article article = articles(EVERY_BLOCK).get(0);
        Places places = Places.of(article);
        List<Node> blocks = blocks(article);
        assertThat(places.clause(at(blocks, "Opening"))).isEmpty();
        assertThat(places.clause(at(blocks, "3. Data"))).contains("3");
        assertThat(places.clauseInSection(at(blocks, "3. Data"))).isEmpty();
        assertThat(places.clauseInSection(at(blocks, "3.1"))).contains("3.1");
        assertThat(places.clauseInSection(at(blocks, "bullet"))).contains("3.1(a)");
        assertThat(places.clauseInSection(at(blocks, "more"))).contains("3.1(b)");
        assertThat(places.anchor(at(blocks, "more"))).contains("data");
        assertThat(places.anchor(at(blocks, "A note"))).isEmpty();
    }

    /** The innermost block whose words begin so. */
    private static int at(List<Node> blocks, String words) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i).words().startsWith(words)) {
                return i;
            }
        }
        throw new AssertionError(words);
    }

    private static String place(Article article, String block, int letter) {
        return Places.of(article)
                .letters(at(blocks(article), block))
                .at(letter)
                .toString()
                .replaceFirst("^[^:]*:", "");
    }
}
