package dev.noticeboard.inspect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Rule;
import dev.noticeboard.output.SiteFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * A page as a browser without scripts reads it, each node knowing its place in the file.
 *
 * <p>Everything that several inspections ask is found once, in one walk over the tree.
 */
final class BuiltPage {

    private final String path;
    private final String text;
    private final Document document;
    private final List<Element> elements;
    private final Set<String> ids;
    private final List<Reference> references;

    private BuiltPage(String path, String text, Document document) {
        this.path = path;
        this.text = text;
        this.document = document;
        this.elements = List.copyOf(document.getAllElements());
        this.ids =
                elements.stream()
                        .map(Element::id)
                        .filter(id -> !id.isEmpty())
                        .collect(toUnmodifiableSet());
        this.references = elements.stream().flatMap(Reference::of).toList();
    }

    /** Reads a page that is in UTF-8. */
    static BuiltPage of(SiteFile file) {
        String text = new String(file.content(), UTF_8);
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
        return new BuiltPage(file.path(), text, document);
    }

    /** Its path below the site's root. */
    String path() {
        return path;
    }

    /** The {@code html} element. */
    Element root() {
        return document.expectFirst("html");
    }

    /** The {@code body} element. */
    Element body() {
        return document.body();
    }

    /** All elements, in reading order. */
    Stream<Element> elements() {
        return elements.stream();
    }

    /** The elements of some names, in reading order. */
    Stream<Element> elements(String... names) {
        Set<String> wanted = Set.of(names);
        return elements().filter(element -> wanted.contains(element.normalName()));
    }

    Set<String> ids() {
        return ids;
    }

    /** Everything that the page links to or loads, in reading order. */
    List<Reference> references() {
        return references;
    }

    /** Whether the page is nothing but an old address that leads on. */
    boolean leadsOn() {
        return elements("meta").anyMatch(Refresh::isRefresh);
    }

    /** The element of that name nearest above an element, itself left out. */
    static Optional<Element> around(Element element, Set<String> names) {
        for (Element above = element.parent(); above != null; above = above.parent()) {
            if (names.contains(above.normalName())) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /** Its words as a screen reader says them: its text, then those of its pictures. */
    static String wordsOf(Element element) {
        List<String> pictures = element.getElementsByTag("img").eachAttr("alt");
        return Stream.concat(Stream.of(element.text()), pictures.stream()).collect(joining(" "));
    }

    /** Whether anybody could read something there. */
    static boolean hasWords(Element element) {
        return hasWords(wordsOf(element));
    }

    /** Whether some text has more in it than spaces and invisible characters. */
    static boolean hasWords(String text) {
        return PlacedText.hasWords(text);
    }

    Finding finding(Rule rule, Node node, String message, String mend) {
        return Finding.of(rule, placeOf(node), message, mend);
    }

    /**
     * Where a node begins. What a browser adds of its own, such as a {@code body} without a tag,
     * stands where it would begin, or where the element round it does.
     */
    Place placeOf(Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            Range range = at.sourceRange();
            if (range.isTracked()) {
                return placeAt(range.start());
            }
        }
        return Place.startOf(path);
    }

    // jsoup counts columns in UTF-16 units, a Place in code points
    private Place placeAt(Range.Position position) {
        int lineStart = text.lastIndexOf('\n', position.pos() - 1) + 1;
        return new Place(
                path, position.lineNumber(), text.codePointCount(lineStart, position.pos()) + 1);
    }
}
