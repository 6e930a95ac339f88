package dev.noticeboard.redline;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/**
 * What the redline alone costs for long texts, in a warm process, and for texts of half the size:
 * the medians of five runs after three that are not counted. {@code BENCHMARKS.md} holds its
 * figures.
 *
 * <p>On a machine that does other work the time on the clock says little. The processor time is
 * that of the thread; what the collector and the compiler take besides is told apart from it.
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

    /**
     * What one redline takes.
     *
     * @param clock seconds on the clock
     * @param own seconds of processor time of the thread itself
     * @param besides seconds of processor time of all others in the process
     * @param allocated megabytes that were ever allocated
     * @param peak megabytes of heap in use at most, both texts and the redline included
     */
    private record Cost(double clock, double own, double besides, double allocated, double peak) {

        static Cost median(List<Cost> costs) {
            return new Cost(
                    median(costs, Cost::clock),
                    median(costs, Cost::own),
                    median(costs, Cost::besides),
                    median(costs, Cost::allocated),
                    median(costs, Cost::peak));
        }

        private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
            return costs.stream().mapToDouble(figure).sorted().toArray()[costs.size() / 2];
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.2f s | %.2f s + %.2f s | %.0f MB | %.0f MB",
                    clock,
                    own,
                    besides,
                    allocated,
                    peak);
        }
    }

    public static void main(String[] arguments) {
        kinds().forEach(
                        (name, texts) -> {
                            System.out.println("| " + name + ", half | " + cost(texts.apply(2)));
                            System.out.println("| " + name + " | " + cost(texts.apply(1)));
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
        List<Cost> costs = new ArrayList<>();
        for (int run = -UNCOUNTED; run < RUNS; run++) {
            Cost cost = costOnce(texts);
            if (run >= 0) {
                costs.add(cost);
            }
        }
        return Cost.median(costs);
    }

    private static Cost costOnce(Texts texts) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        OperatingSystemMXBean process =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long clock = System.nanoTime();
        long all = process.getProcessCpuTime();
        long own = threads.getCurrentThreadCpuTime();
        Redline redline = Redline.of(texts.older(), texts.newer());
        own = threads.getCurrentThreadCpuTime() - own;
        all = process.getProcessCpuTime() - all;
        clock = System.nanoTime() - clock;
        allocated = threads.getCurrentThreadAllocatedBytes() - allocated;
        long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        if (redline.isUntouched()) {
            throw new IllegalStateException("nothing was found");
        }
        return new Cost(
                clock / 1e9, own / 1e9, Math.max(0, all - own) / 1e9, allocated / 1e6, peak / 1e6);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static Node article(int seed, int sections) {
        Random random = new Random(seed);
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < sections; i++) {
            children.add(
                    section(
                            i,
                            List.of(
                                    node(NodeKind.HEADING, text(sentence(random, 4))),
                                    node(NodeKind.PARAGRAPH, text(sentence(random, 9) + ".")))));
        }
        return whole(children);
    }

    private static Node article(List<Node> blocks) {
        return whole(List.of(section(0, blocks)));
    }

    private static Node whole(List<Node> sections) {
        List<Node> children = new ArrayList<>();
        children.add(node(NodeKind.TITLE, text("Policy")));
        children.addAll(sections);
        return new Node(
                NodeKind.ARTICLE,
                Map.of("format", "1", "lang", "en", "notice", "privacy", "version", "2024-01-01"),
                "",
                children);
    }

    private static Node section(int number, List<Node> children) {
        return new Node(
                NodeKind.SECTION, Map.of("level", "2", "anchor", "s" + number), "", children);
    }

    private static List<Node> paragraphs(int seed, int number) {
        Random random = new Random(seed);
        List<Node> paragraphs = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            StringBuilder words = new StringBuilder();
            for (int left = PARAGRAPH; left > 0; left -= 14) {
                words.append(sentence(random, 14)).append(". ");
            }
            paragraphs.add(node(NodeKind.PARAGRAPH, text(words.toString().strip())));
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
            edited.add(node(NodeKind.PARAGRAPH, text(String.join(" ", words))));
        }
        return edited;
    }

    private static Node joined(List<Node> paragraphs) {
        List<String> words = paragraphs.stream().map(each -> each.words().strip()).toList();
        return node(NodeKind.PARAGRAPH, text(String.join(" ", words)));
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

    private static Node node(NodeKind kind, Node... children) {
        return new Node(kind, Map.of(), "", List.of(children));
    }

    private static Node text(String words) {
        return new Node(NodeKind.TEXT, Map.of(), words, List.of());
    }
}
