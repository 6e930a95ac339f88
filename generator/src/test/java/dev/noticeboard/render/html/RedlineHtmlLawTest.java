package dev.noticeboard.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.Exhaustive;
import dev.noticeboard.article.Folded;
import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.model.Messages;
import dev.noticeboard.redline.GeneratedArticles;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.redline.SmallestPair;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.source.MessagesReader;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * The law of the redline, read back from the page: without {@code [data-nb]}, {@code ins} and what
 * was added it is the older text, without {@code [data-nb]}, {@code del} and what was removed the
 * newer one, word for word.
 */
class RedlineHtmlLawTest {

    private static final long SEED = Long.getLong("noticeboard.seed", 20261124L);
    private static final Phrases PHRASES = new Phrases(english());

    @Test
    void holdsForGeneratedPairsSmallestFirst() {
        holdsForPairs(Integer.getInteger("noticeboard.pairs", 2_000));
    }

    @Exhaustive
    @Test
    void holdsForFiveTimesAsMany() {
        holdsForPairs(10_000);
    }

    private static void holdsForPairs(int pairs) {
        System.out.println("RedlineHtmlLawTest: -Dnoticeboard.seed=" + SEED);
        for (int i = 0; i < pairs; i++) {
            GeneratedArticles generated = new GeneratedArticles(SEED + i, 1 + i * 4 / pairs);
            Node older = generated.article("2024-01-01");
            Node newer =
                    i % 10 == 0
                            ? generated.article("2025-01-01")
                            : generated.edited(older, "2025-01-01");
            SmallestPair.holds(
                    "pair " + i + " of seed " + SEED, older, newer, RedlineHtmlLawTest::holds);
        }
    }

    @Test
    void holdsForARowOfMoreCellsThanTheColumnsThatTheOthersAgreeOn() {
        Node cell = node(NodeKind.CELL);
        Node words = new Node(NodeKind.TEXT, Map.of(), "personal", List.of());
        Node empty = node(NodeKind.CELL, node(NodeKind.PARAGRAPH));
        Node older = article(node(NodeKind.TABLE, node(NodeKind.HEAD_ROW, cell, cell, cell)));
        Node newer =
                article(
                        node(
                                NodeKind.TABLE,
                                node(NodeKind.HEAD_ROW, empty, cell),
                                node(
                                        NodeKind.ROW,
                                        cell,
                                        cell,
                                        node(NodeKind.CELL, node(NodeKind.PARAGRAPH, words)))));
        holds(older, newer);
        holds(newer, older);
    }

    private static Node article(Node table) {
        return new Node(
                NodeKind.ARTICLE,
                Map.of("format", "1", "lang", "en", "notice", "privacy", "version", "2024-01-01"),
                "",
                List.of(
                        node(NodeKind.TITLE),
                        new Node(NodeKind.FOOTNOTE, Map.of("number", "1"), "", List.of(table))));
    }

    private static Node node(NodeKind kind, Node... children) {
        return new Node(kind, Map.of(), "", List.of(children));
    }

    private static void holds(Node older, Node newer) {
        Redline redline = Redline.of(older, newer);
        String html = RedlineHtml.of(redline, Map.of(), PHRASES, "../index.html").html();
        Element article = Jsoup.parse(html).selectFirst("article");
        assertThat(ReadBack.older(article)).isEqualTo(ReadBack.words(Folded.of(older)));
        assertThat(ReadBack.newer(article)).isEqualTo(ReadBack.words(Folded.of(newer)));
        assertThat(ReadBack.olderMarkers(article)).isEqualTo(markers(older));
        assertThat(ReadBack.newerMarkers(article)).isEqualTo(markers(newer));
        List<String> numbers = article.select("span.change").eachAttr("id");
        assertThat(numbers).hasSize(redline.counts().changes()).doesNotHaveDuplicates();
        assertThat(article.select("ins, del").select("p, li, ul, ol, table, dl, pre, div"))
                .isEmpty();
        assertThat(article.select("a a, [id=''], ins ins, del del, ins del, del ins")).isEmpty();

        List<String> ids = article.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(article.select(".change-note a[href^=#]").eachAttr("href"))
                .allMatch(end -> ids.contains(end.substring(1)));
    }

    // Lists within footnotes are told from the list of footnotes by nobody here.
    private static List<String> markers(Node article) {
        return ReadBack.markers(
                article.withChildren(
                        article.children().stream()
                                .filter(child -> child.kind() != NodeKind.FOOTNOTE)
                                .toList()));
    }

    private static Messages english() {
        return MessagesReader.read("en").orElseThrow();
    }
}
