package dev.noticeboard.source.html;

import dev.noticeboard.source.kernel.SourceExcerpt;
import dev.noticeboard.source.kernel.TextPieces;
import dev.noticeboard.source.text.InvisibleCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * The opening tag of an HTML element.
 *
 * @param name its name, in lower case
 * @param offset where it begins
 * @param attributes its attributes, in the order in which they are written
 */
record Tag(String name, int offset, List<Attribute> attributes) {

    Tag {
        attributes = List.copyOf(attributes);
    }

    /** An attribute: its name in lower case, its value with references resolved, its offset. */
    record Attribute(String name, String value, int offset) {}

    /** The value of an attribute, or empty where it has no such attribute. */
    Optional<String> value(String attribute) {
        return attributes.stream()
                .filter(own -> own.name().equals(attribute))
                .map(Attribute::value)
                .findFirst();
    }

    /** The whole number that an attribute gives, if it does and the number lies between two. */
    int number(String attribute, int otherwise, int least, int greatest) {
        String value = value(attribute).map(String::strip).orElse("");
        if (!value.matches("[0-9]{1,9}")) {
            return otherwise;
        }
        int number = Integer.parseInt(value);
        return number < least || number > greatest ? otherwise : number;
    }

    /** The tag of an element, given where each character of what was parsed stands. */
    static Tag of(Element element, IntUnaryOperator offsets) {
        List<Attribute> attributes = new ArrayList<>();
        element.attributes()
                .forEach(
                        attribute ->
                                attributes.add(
                                        new Attribute(
                                                attribute.getKey(),
                                                TextPieces.normalized(
                                                        InvisibleCharacters.strip(
                                                                attribute.getValue())),
                                                offsets.applyAsInt(
                                                        attribute
                                                                .sourceRange()
                                                                .nameRange()
                                                                .startPos()))));
        return new Tag(
                element.normalName(),
                offsets.applyAsInt(element.sourceRange().startPos()),
                attributes);
    }

    /** Reads one opening tag that stands in running text; empty where it is none. */
    static Optional<Tag> parse(SourceExcerpt written) {
        Parser parser =
                Parser.xmlParser().settings(ParseSettings.htmlDefault).setTrackPosition(true);
        return parser.parseInput(written.text(), "").children().stream()
                .findFirst()
                .map(element -> of(element, written::offset));
    }
}
