package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What heads a passage is a heading, not a bold line.
 *
 * <p>Judged is a paragraph of its own in a section: one line, bold from end to end, short, without
 * punctuation at its end, and with something below it. A bold sentence, a bold label that ends in a
 * colon, a date, a link and a signature at the end of the text stay silent, and so does the
 * notice's own title, of which {@link TitleRepeated} speaks.
 */
final class BoldHeading implements Check {

    private static final int LONGEST = 80;
    private static final Pattern NO_HEADING =
            Pattern.compile(".*[.,:;!?…。，、：；！？][^\\p{L}\\p{N}]*|.*\\b(19|20)\\d\\d\\b.*|\\P{L}*");

    @Override
    public Rule rule() {
        return Rule.BOLD_HEADING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Optional<Place> title = TitleRepeated.place(subject);
        Set<Place> links = links(subject);
        return subject.sections()
                .flatMap(section -> in(section, links))
                .filter(finding -> !Optional.of(finding.place()).equals(title))
                .toList();
    }

    /**
     * Where the words of links begin, as they were written: an article has lost those that lead
     * nowhere.
     */
    private static Set<Place> links(Subject subject) {
        Set<Place> places = new HashSet<>();
        subject.text()
                .body()
                .allInlines()
                .filter(Inline.Link.class::isInstance)
                .flatMap(link -> link.content().stream())
                .forEach(words -> places.add(words.place()));
        return places;
    }

    private Stream<Finding> in(Section section, Set<Place> links) {
        List<Block> blocks = section.blocks();
        return IntStream.range(0, blocks.size() - 1)
                .filter(i -> blocks.get(i) instanceof Block.Paragraph p && headlike(p.content()))
                .filter(i -> !leadsElsewhere(((Block.Paragraph) blocks.get(i)).content(), links))
                .mapToObj(i -> finding((Block.Paragraph) blocks.get(i), section));
    }

    // A line of the contents, or of a menu.
    private static boolean leadsElsewhere(List<Inline> content, Set<Place> links) {
        return content.stream()
                .anyMatch(
                        inline ->
                                links.contains(inline.place())
                                        || leadsElsewhere(inline.content(), links));
    }

    private static boolean headlike(List<Inline> content) {
        String words = PlacedText.words(content).strip();
        return content.size() == 1
                && bold(content.get(0))
                && MaskedText.of(content).lines().size() == 1
                && words.length() <= LONGEST
                && !NO_HEADING.matcher(words).matches();
    }

    private static boolean bold(Inline inline) {
        if (inline instanceof Inline.Strong strong) {
            return strong.content().stream().noneMatch(Inline.Link.class::isInstance);
        } else if (inline instanceof Inline.Element element) {
            return element.name().equals("strong") || element.name().equals("b");
        }
        return inline instanceof Inline.Emphasis emphasis
                && emphasis.content().size() == 1
                && bold(emphasis.content().get(0));
    }

    private Finding finding(Block.Paragraph paragraph, Section section) {
        String signs = "#".repeat(Math.min(6, Math.max(section.written(), 1) + 1));
        return Finding.of(
                rule(),
                paragraph.place(),
                "\"%s\" is a bold line where a heading seems to be meant"
                        .formatted(PlacedText.words(paragraph.content()).strip()),
                "write it as %s and the words, so that it gets its place in the contents"
                        .formatted(signs));
    }
}
