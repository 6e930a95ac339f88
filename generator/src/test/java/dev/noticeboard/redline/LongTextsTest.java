package dev.noticeboard.redline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts of 140,000 words, whose comparison must not grow with the square of their length. */
class LongTextsTest {

    private static final int WORDS = 140_000;

    @Test
    void oneParagraphOfWordsThatAllOccurInBothTextsIsCompared() {
        Random random = new Random(1);
        lawHolds(article(List.of(words(random, WORDS))), article(List.of(words(random, WORDS))));
    }

    @Test
    void manyParagraphsWithAFewEditsInEachAreCompared() {
        Random random = new Random(2);
        List<String> older = paragraphs(random);
        List<String> newer = new ArrayList<>();
        for (String paragraph : older) {
            newer.add(
                    paragraph.replaceFirst(" the ", " a ")
                            + (random.nextInt(9) == 0 ? " new" : ""));
        }
        lawHolds(article(older), article(newer));
    }

    @Test
    void manyParagraphsOfUnrelatedTextsAreCompared() {
        Random random = new Random(3);
        lawHolds(article(paragraphs(random)), article(paragraphs(random)));
    }

    @Test
    void oneParagraphOfTenThousandSentencesIsCompared() {
        Random random = new Random(4);
        List<String> sentences =
                IntStream.range(0, 10_000).mapToObj(i -> words(random, 12) + ".").toList();
        List<String> others = new ArrayList<>(sentences);
        Collections.shuffle(others, random);
        others.replaceAll(it -> random.nextInt(3) == 0 ? words(random, 12) + "." : it);
        lawHolds(
                article(List.of("A. " + String.join(" A", sentences))),
                article(List.of("A. " + String.join(" A", others))));
    }

    private static void lawHolds(Node older, Node newer) {
        Redline redline = Redline.of(older, newer);
        assertThat(redline.older().equals(older)).isTrue();
        assertThat(redline.newer().equals(newer)).isTrue();
    }

    private static List<String> paragraphs(Random random) {
        return IntStream.range(0, WORDS / 70).mapToObj(i -> words(random, 70)).toList();
    }

    private static String words(Random random, int count) {
        List<String> vocabulary = List.of("the", "of", "and", "data", "we", "you", "may", "share");
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                random.nextBoolean()
                                        ? vocabulary.get(random.nextInt(vocabulary.size()))
                                        : "word" + random.nextInt(3000))
                .collect(Collectors.joining(" "));
    }

    private static Node article(List<String> paragraphs) {
        List<Node> blocks = new ArrayList<>();
        paragraphs.forEach(words -> blocks.add(node(NodeKind.PARAGRAPH, Map.of(), text(words))));
        Node title = node(NodeKind.TITLE, Map.of(), text("Privacy policy"));
        Node section = new Node(NodeKind.SECTION, Map.of("level", "2"), "", blocks);
        return new Node(
                NodeKind.ARTICLE,
                Map.of("format", "1", "lang", "en", "notice", "privacy", "version", "2024-01-01"),
                "",
                List.of(title, section));
    }

    private static Node text(String words) {
        return new Node(NodeKind.TEXT, Map.of(), words, List.of());
    }

    private static Node node(NodeKind kind, Map<String, String> attributes, Node child) {
        return new Node(kind, attributes, "", List.of(child));
    }
}
