package dev.noticeboard.redline;

import static dev.noticeboard.redline.BlockEdits.is;
import static dev.noticeboard.redline.BlockEdits.node;
import static dev.noticeboard.redline.BlockEdits.text;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Edits of where words stand, as people make them: of headings, of blocks that become other blocks,
 * of numbers. No word of the text is changed by any.
 */
final class StructureEdits {

    /** A section without those below it. */
    private record Flat(int level, Map<String, String> shape, List<Node> heading, List<Node> own) {

        Flat with(List<Node> blocks) {
            return new Flat(level, shape, heading, blocks);
        }
    }

    /** What may be done to a text. */
    enum Edit {
        HEADING_PUT_IN,
        HEADING_TAKEN_OUT,
        LEVEL_CHANGED,
        LINE_MADE_A_HEADING,
        HEADING_MADE_A_LINE,
        BLOCK_MOVED_TO_ANOTHER_SECTION,
        HEADING_RENUMBERED,
        PARAGRAPH_DIVIDED,
        PARAGRAPHS_JOINED,
        LIST_INTERRUPTED,
        LIST_DIVIDED,
        LISTS_JOINED,
        ITEMS_NESTED,
        LIST_MADE,
        LIST_MADE_OF_SENTENCES,
        LIST_UNMADE,
        LIST_RUN_TOGETHER,
        QUOTE_MADE,
        QUOTE_UNMADE,
        TABLES_JOINED,
        TABLE_MADE_A_LIST,
        LIST_NUMBERED,
        ITEM_PUT_IN
    }

    private final Random random;
    private int headings;

    StructureEdits(Random random) {
        this.random = random;
    }

    /** The article after one of the edits, where it has a place for it; else the same article. */
    Node any(Node article) {
        Edit[] all = Edit.values();
        return edited(article, all[random.nextInt(all.length)]);
    }

    /** The article after an edit, where it has a place for it; else the same article. */
    Node edited(Node article, Edit edit) {
        List<Flat> sections = flat(article);
        return withSections(
                article,
                switch (edit) {
                    case HEADING_PUT_IN -> headingPutIn(sections);
                    case HEADING_TAKEN_OUT -> headingTakenOut(sections, section -> List.of());
                    case LEVEL_CHANGED -> levelChanged(sections);
                    case LINE_MADE_A_HEADING -> lineMadeAHeading(sections);
                    case HEADING_MADE_A_LINE ->
                            headingTakenOut(
                                    sections, section -> List.of(bold(section.heading().get(0))));
                    case BLOCK_MOVED_TO_ANOTHER_SECTION -> blockMoved(sections);
                    case HEADING_RENUMBERED -> renumbered(sections);
                    default -> inBlocks(sections, edit);
                });
    }

    /** The same article, each section in the one before it that is less deep, as it is read. */
    static Node inOrder(Node article) {
        return withSections(article, flat(article));
    }

    private static List<Flat> flat(Node article) {
        List<Flat> sections = new ArrayList<>();
        article.children().forEach(child -> flatten(child, sections));
        return sections;
    }

    private static Node withSections(Node article, List<Flat> sections) {
        Predicate<Node> before = is(NodeKind.TITLE);
        Predicate<Node> after = is(NodeKind.FOOTNOTE);
        return article.withChildren(
                Stream.of(
                                article.children().stream().filter(before),
                                nested(sections).stream(),
                                article.children().stream().filter(after))
                        .flatMap(Function.identity())
                        .toList());
    }

    private static void flatten(Node section, List<Flat> sections) {
        if (section.kind() != NodeKind.SECTION) {
            return;
        }
        sections.add(
                new Flat(
                        Integer.parseInt(section.attribute("level")),
                        section.attributes(),
                        section.children().stream().filter(is(NodeKind.HEADING)).toList(),
                        section.children().stream()
                                .filter(is(NodeKind.HEADING, NodeKind.SECTION).negate())
                                .toList()));
        section.children().forEach(child -> flatten(child, sections));
    }

    private static List<Node> nested(List<Flat> sections) {
        List<Node> roots = new ArrayList<>();
        int from = 0;
        while (from < sections.size()) {
            Flat first = sections.get(from);
            int to = from + 1;
            while (to < sections.size() && sections.get(to).level() > first.level()) {
                to++;
            }
            List<Node> children = new ArrayList<>(first.heading());
            children.addAll(first.own());
            children.addAll(nested(sections.subList(from + 1, to)));
            roots.add(new Node(NodeKind.SECTION, leveled(first), "", children));
            from = to;
        }
        return roots;
    }

    private static Map<String, String> leveled(Flat section) {
        return Map.of(
                "level",
                Integer.toString(section.level()),
                "anchor",
                section.shape().get("anchor"));
    }

    private List<Flat> headingPutIn(List<Flat> sections) {
        return at(
                sections,
                section -> section.own().size() > 1,
                section -> {
                    int cut = 1 + random.nextInt(section.own().size() - 1);
                    Node heading = node(NodeKind.HEADING, List.of(text("Heading put in")));
                    return List.of(
                            section.with(section.own().subList(0, cut)),
                            opened(
                                    section,
                                    heading,
                                    section.own().subList(cut, section.own().size())));
                });
    }

    private Flat opened(Flat section, Node heading, List<Node> blocks) {
        Map<String, String> shape =
                Map.of("anchor", "put-in-" + ++headings + "-" + random.nextInt(1000));
        return new Flat(section.level(), shape, List.of(heading), blocks);
    }

    /** A heading becomes some blocks, perhaps none, and its text that of the section before. */
    private List<Flat> headingTakenOut(List<Flat> sections, Function<Flat, List<Node>> becomes) {
        if (sections.size() < 2) {
            return sections;
        }
        int at = 1 + random.nextInt(sections.size() - 1);
        Flat gone = sections.get(at);
        Flat before = sections.get(at - 1);
        List<Node> blocks = new ArrayList<>(before.own());
        blocks.addAll(gone.heading().isEmpty() ? List.of() : becomes.apply(gone));
        blocks.addAll(gone.own());
        List<Flat> edited = new ArrayList<>(sections);
        edited.set(at - 1, before.with(blocks));
        edited.remove(at);
        return edited;
    }

    private List<Flat> levelChanged(List<Flat> sections) {
        return at(
                sections,
                section -> true,
                section ->
                        List.of(
                                new Flat(
                                        section.level() == 2 ? 3 : section.level() - 1,
                                        section.shape(),
                                        section.heading(),
                                        section.own())));
    }

    private static Node bold(Node heading) {
        return node(NodeKind.PARAGRAPH, List.of(node(NodeKind.STRONG, heading.children())));
    }

    private List<Flat> lineMadeAHeading(List<Flat> sections) {
        return at(
                sections,
                section -> section.own().stream().anyMatch(is(NodeKind.PARAGRAPH)),
                section -> {
                    int line = BlockEdits.index(section.own(), is(NodeKind.PARAGRAPH));
                    Node heading = node(NodeKind.HEADING, section.own().get(line).children());
                    return List.of(
                            section.with(section.own().subList(0, line)),
                            opened(
                                    section,
                                    heading,
                                    section.own().subList(line + 1, section.own().size())));
                });
    }

    private List<Flat> blockMoved(List<Flat> sections) {
        int from = random.nextInt(sections.size());
        int to = random.nextInt(sections.size());
        if (from == to || sections.get(from).own().isEmpty()) {
            return sections;
        }
        List<Flat> edited = new ArrayList<>(sections);
        List<Node> left = new ArrayList<>(sections.get(from).own());
        List<Node> right = new ArrayList<>(sections.get(to).own());
        right.add(random.nextInt(right.size() + 1), left.remove(random.nextInt(left.size())));
        edited.set(from, sections.get(from).with(left));
        edited.set(to, sections.get(to).with(right));
        return edited;
    }

    private List<Flat> renumbered(List<Flat> sections) {
        int first = random.nextInt(9);
        return IntStream.range(0, sections.size())
                .mapToObj(
                        i -> {
                            Flat section = sections.get(i);
                            return new Flat(
                                    section.level(),
                                    section.shape(),
                                    section.heading().stream()
                                            .map(heading -> numbered(heading, first + i))
                                            .toList(),
                                    section.own());
                        })
                .toList();
    }

    private static Node numbered(Node heading, int number) {
        List<Node> words = new ArrayList<>();
        words.add(text(number + ". "));
        words.addAll(heading.children());
        return heading.withChildren(GeneratedArticles.merged(words));
    }

    private List<Flat> at(
            List<Flat> sections, Predicate<Flat> fits, Function<Flat, List<Flat>> edit) {
        int[] places =
                IntStream.range(0, sections.size())
                        .filter(i -> fits.test(sections.get(i)))
                        .toArray();
        if (places.length == 0) {
            return sections;
        }
        int at = places[random.nextInt(places.length)];
        return Stream.of(
                        sections.subList(0, at).stream(),
                        edit.apply(sections.get(at)).stream(),
                        sections.subList(at + 1, sections.size()).stream())
                .flatMap(Function.identity())
                .toList();
    }

    private List<Flat> inBlocks(List<Flat> sections, Edit edit) {
        return at(
                sections,
                section -> BlockEdits.index(section.own(), BlockEdits.fits(edit)) >= 0,
                section ->
                        List.of(section.with(new BlockEdits(random).edited(section.own(), edit))));
    }
}
