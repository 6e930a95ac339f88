package dev.noticeboard.redline;

import com.sun.management.ThreadMXBean;
import dev.noticeboard.article.Kind;
import dev.noticeboard.article.Node;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * What the redline alone costs for long texts, in a warm process, and for texts of half the size:
 * the median of five runs after three that are not counted.
 */
final class LongRedlines {

    private static final int WORDS = 140_000;
    private static final int SECTIONS = 10_000;
    private static final int PARAGRAPH = 70;
    private static final int UNCOUNTED = 3;
    private static final int RUNS = 5;

    private LongRedlines() {}

    /** Two articles. */
    private record Texts(Node older, Node newer) {}

    /** The seconds and the megabytes that one redline takes. */
    private record Cost(double seconds, double megabytes) {}

    public static void main(String[] arguments) {
        kinds().forEach(
                        (name, texts) -> {
                            Cost half = cost(texts.apply(2));
                            Cost whole = cost(texts.apply(1));
                            System.out.printf(
                                    Locale.ROOT,
                                    "%-45s %.2f s, half of it %.2f s; %.0f MB allocated, half of"
                                            + " it %.0f MB%n",
                                    name,
                                    whole.seconds(),
                                    half.seconds(),
                                    whole.megabytes(),
                                    half.megabytes());
                        });
    }

    /** By their names: two texts, of all the words or of one part in so many of them. */
    private static Map<String, IntFunction<Texts>> kinds() {
        int paragraphs = WORDS / PARAGRAPH;
        Map<String, IntFunction<Texts>> kinds = new LinkedHashMap<>();
        kinds.put(
                "a few edits in each paragraph",
                part -> {
                    List<Node> older = paragraphs(1, paragraphs / part);
                    return new Texts(article(older), article(edited(older)));
                });
        kinds.put(
                "unrelated texts",
                part ->
                        new Texts(
                                article(paragraphs(1, paragraphs / part)),
                                article(paragraphs(2, paragraphs / part))));
        kinds.put(
                "one paragraph divided",
                part -> {
                    List<Node> newer = paragraphs(1, paragraphs / part);
                    return new Texts(article(List.of(joined(newer))), article(newer));
                });
        kinds.put(
                "sections against others",
                part -> new Texts(article(1, SECTIONS / part), article(2, SECTIONS / part)));
        return kinds;
    }

    private static Cost cost(Texts texts) {
        double[] seconds = new double[RUNS];
        double megabytes = 0;
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int run = -UNCOUNTED; run < RUNS; run++) {
            long allocated = threads.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            Redline redline = Redline.of(texts.older(), texts.newer());
            long took = System.nanoTime() - start;
            megabytes = (threads.getCurrentThreadAllocatedBytes() - allocated) / 1e6;
            if (redline.isUntouched()) {
                throw new IllegalStateException("nothing was found");
            }
            if (run >= 0) {
                seconds[run] = took / 1e9;
            }
        }
        Arrays.sort(seconds);
        return new Cost(seconds[RUNS / 2], megabytes);
    }

    private static Node article(int seed, int sections) {
        Random random = new Random(seed);
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < sections; i++) {
            children.add(
                    section(
                            i,
                            List.of(
                                    node(Kind.HEADING, text(sentence(random, 4))),
                                    node(Kind.PARAGRAPH, text(sentence(random, 9) + ".")))));
        }
        return whole(children);
    }

    private static Node article(List<Node> blocks) {
        return whole(List.of(section(0, blocks)));
    }

    private static Node whole(List<Node> sections) {
        List<Node> children = new ArrayList<>();
        children.add(node(Kind.TITLE, text("Policy")));
        children.addAll(sections);
        return new Node(
                Kind.ARTICLE,
                Map.of("format", "1", "lang", "en", "notice", "privacy", "version", "2024-01-01"),
                "",
                children);
    }

    private static Node section(int number, List<Node> children) {
        return new Node(Kind.SECTION, Map.of("level", "2", "anchor", "s" + number), "", children);
    }

    private static List<Node> paragraphs(int seed, int number) {
        Random random = new Random(seed);
        List<Node> paragraphs = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            StringBuilder words = new StringBuilder();
            for (int left = PARAGRAPH; left > 0; left -= 14) {
                words.append(sentence(random, 14)).append(". ");
            }
            paragraphs.add(node(Kind.PARAGRAPH, text(words.toString().strip())));
        }
        return paragraphs;
    }

    /** Every twentieth word or so is another. */
    private static List<Node> edited(List<Node> paragraphs) {
        Random random = new Random(3);
        List<Node> edited = new ArrayList<>();
        for (Node paragraph : paragraphs) {
            String[] words = paragraph.words().strip().split(" ");
            for (int i = 0; i < 3; i++) {
                words[random.nextInt(words.length)] = word(random);
            }
            edited.add(node(Kind.PARAGRAPH, text(String.join(" ", words))));
        }
        return edited;
    }

    private static Node joined(List<Node> paragraphs) {
        List<String> words = paragraphs.stream().map(each -> each.words().strip()).toList();
        return node(Kind.PARAGRAPH, text(String.join(" ", words)));
    }

    private static String sentence(Random random, int length) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            words.add(word(random));
        }
        String sentence = String.join(" ", words);
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** Some words are common and most are rare, as in any text. */
    private static String word(Random random) {
        int rank = (int) (3_000 * Math.pow(random.nextDouble(), 3));
        StringBuilder word = new StringBuilder();
        for (int left = rank + 26; left > 0; left /= 26) {
            word.append((char) ('a' + left % 26));
        }
        return word.toString();
    }

    private static Node node(Kind kind, Node... children) {
        return new Node(kind, Map.of(), "", List.of(children));
    }

    private static Node text(String words) {
        return new Node(Kind.TEXT, Map.of(), words, List.of());
    }
}
