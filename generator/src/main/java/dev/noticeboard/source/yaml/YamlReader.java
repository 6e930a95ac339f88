package dev.noticeboard.source.yaml;

import dev.noticeboard.model.Place;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML as a tree that knows its places, and only as much of YAML as a notice needs: keys,
 * lists and scalars. Tags, anchors, aliases, merge keys and further documents are refused.
 *
 * <p>It goes by SnakeYAML's events: its composer would lose duplicate keys, and the places of what
 * is refused. Scalars are read by the core schema of YAML 1.2, not by SnakeYAML's YAML 1.1.
 */
final class YamlReader {

    /** The longest stretch of YAML that is read, in UTF-16 units. */
    static final int MAX_LENGTH = 256 * 1024;

    /** How many keys and lists may stand inside one another. */
    static final int MAX_DEPTH = 32;

    private static final String UNUSED_OR_QUOTED = "delete it, or put the value in quotes";

    private final YamlCharacters characters;
    private final Findings findings;
    private final List<Event> events = new ArrayList<>();
    private final Set<String> aliases = new HashSet<>();
    private boolean broken;
    private int next;

    private YamlReader(SourceText text, int from, int to, Findings findings) {
        this.findings = findings;
        this.characters = YamlCharacters.of(text, from, to, findings);
    }

    /** Reads a whole file; see {@link #read(SourceText, int, int)}. */
    static Reading<YamlNode> read(SourceText text) {
        return read(text, 0, text.text().length());
    }

    /**
     * Reads a stretch of a file.
     *
     * @param from the offset of its first character
     * @param to the offset after its last one
     * @return the tree; a mapping without entries where there is nothing; {@link YamlNode.Refused}
     *     where it cannot be read to its end
     */
    static Reading<YamlNode> read(SourceText text, int from, int to) {
        Findings findings = new Findings();
        Place start = text.placeAt(from);
        if (to - from > MAX_LENGTH) {
            findings.add(
                    Rule.SOURCE_LIMIT,
                    start,
                    "this YAML has more than " + MAX_LENGTH + " characters, and is not read",
                    "shorten it");
            return findings.with(new YamlNode.Refused(start));
        }
        YamlReader reader = new YamlReader(text, from, to, findings);
        reader.readEvents();
        YamlNode tree = reader.hasNode() ? reader.node() : new YamlNode.Mapping(start, Map.of());
        return findings.with(reader.broken ? new YamlNode.Refused(start) : tree);
    }

    private void readEvents() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_LENGTH + 1);
        int depth = 0;
        int documents = 0;
        StreamReader stream = new StreamReader(characters.readable());
        Parser parser = new ParserImpl(stream, options);
        try {
            while (parser.peekEvent() != null) {
                Event event = parser.getEvent();
                if (event instanceof DocumentStartEvent && ++documents > 1) {
                    refuse(
                            event,
                            "a second document, '---'",
                            "keep one, without a line '---' between");
                    return;
                }
                depth += event instanceof CollectionStartEvent ? 1 : 0;
                depth -= event instanceof CollectionEndEvent ? 1 : 0;
                if (depth > MAX_DEPTH) {
                    tooDeep(event);
                    return;
                }
                if (event instanceof NodeEvent || event instanceof CollectionEndEvent) {
                    events.add(event);
                }
            }
        } catch (MarkedYAMLException e) {
            refuse(YamlProblem.of(e, characters.readable()));
        } catch (RuntimeException e) {
            // It also throws what its own methods throw, such as of a number that is too large.
            refuse(YamlProblem.of(e, stream.getIndex(), characters.readable()));
        }
    }

    private void refuse(YamlProblem problem) {
        broken = true;
        findings.add(
                Rule.MALFORMED_YAML,
                characters.place(problem.index()),
                problem.message(),
                problem.mend());
    }

    private void tooDeep(Event event) {
        broken = true;
        findings.add(
                Rule.SOURCE_LIMIT,
                placeOf(event),
                "more than " + MAX_DEPTH + " keys and lists inside one another",
                "write it flatter, or put the value in quotes");
    }

    private YamlNode node() {
        Event event = events.get(next++);
        Place place = placeOf(event);
        boolean tagged = refuseTagAndAnchor(event);
        YamlNode node;
        if (event instanceof MappingStartEvent) {
            node = mapping(place);
        } else if (event instanceof SequenceStartEvent) {
            node = sequence(place);
        } else if (event instanceof ScalarEvent scalar) {
            node = scalar(place, scalar);
        } else {
            refuseAlias((AliasEvent) event);
            node = new YamlNode.Refused(place);
        }
        return tagged ? new YamlNode.Refused(place) : node;
    }

    // Where SnakeYAML gave up, the events end inside open collections; all of these end there.
    private boolean hasNode() {
        return next < events.size() && !(events.get(next) instanceof CollectionEndEvent);
    }

    private YamlNode mapping(Place place) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        while (hasNode()) {
            YamlNode key = node();
            YamlNode value = hasNode() ? node() : new YamlNode.Refused(key.place());
            if (key instanceof YamlNode.Scalar scalar) {
                put(entries, new YamlNode.Entry(scalar, value));
            } else if (!(key instanceof YamlNode.Refused)) {
                findings.add(
                        Rule.MALFORMED_YAML,
                        key.place(),
                        "a key that is a list or has keys itself",
                        "write a word, a colon and a space");
            }
        }
        end(MappingEndEvent.class);
        return new YamlNode.Mapping(place, entries);
    }

    private void put(Map<String, YamlNode.Entry> entries, YamlNode.Entry entry) {
        YamlNode.Scalar key = entry.key();
        boolean plain = key.style() == YamlNode.Style.PLAIN;
        if (plain && key.text().isEmpty()) {
            findings.add(
                    Rule.MALFORMED_YAML,
                    key.place(),
                    "a value without a key",
                    "write the key before the colon");
        } else if (plain && key.text().equals("<<")) {
            findings.add(
                    Rule.MALFORMED_YAML,
                    key.place(),
                    "'<<', which would merge in other keys",
                    "write the keys out");
        } else if (entries.putIfAbsent(key.text(), entry) != null) {
            Place first = entries.get(key.text()).key().place();
            findings.add(
                    Rule.DUPLICATE_KEY,
                    key.place(),
                    "'" + key.text() + "' stands here already, in line " + first.line(),
                    "keep one of the two");
        }
    }

    private YamlNode sequence(Place place) {
        List<YamlNode> items = new ArrayList<>();
        while (hasNode()) {
            items.add(node());
        }
        end(SequenceEndEvent.class);
        return new YamlNode.Sequence(place, items);
    }

    private void end(Class<? extends CollectionEndEvent> kind) {
        if (next < events.size() && kind.isInstance(events.get(next))) {
            next++;
        }
    }

    private YamlNode scalar(Place place, ScalarEvent event) {
        int start = event.getStartMark().getIndex();
        if (YamlCharacters.holdsNoText(event.getValue())) {
            findings.add(
                    Rule.CONTROL_CHARACTER,
                    place,
                    "an escape for a control character",
                    "delete it");
        } else if (YamlCharacters.reorders(event.getValue())
                && !characters.reorder(start, event.getEndMark().getIndex())) {
            findings.add(
                    Rule.BIDI_CONTROL,
                    place,
                    "an escape for an invisible character that reorders text",
                    "delete it; the direction follows from the language");
        }
        YamlNode.Style style = styleOf(event);
        int first =
                switch (style) {
                    case PLAIN -> start;
                    case QUOTED -> start + 1;
                    case BLOCK ->
                            Math.min(characters.firstBelow(start), event.getEndMark().getIndex());
                };
        return new YamlNode.Scalar(
                place, characters.place(first), YamlCharacters.clean(event.getValue()), style);
    }

    private static YamlNode.Style styleOf(ScalarEvent event) {
        if (event.isPlain()) {
            return YamlNode.Style.PLAIN;
        }
        return event.isLiteral() || event.isFolded() ? YamlNode.Style.BLOCK : YamlNode.Style.QUOTED;
    }

    private boolean refuseTagAndAnchor(Event event) {
        String tag = null;
        if (event instanceof ScalarEvent scalar) {
            tag = scalar.getTag();
        } else if (event instanceof CollectionStartEvent collection) {
            tag = collection.getTag();
        }
        if (tag != null) {
            String word = characters.word(event.getStartMark().getIndex());
            refuse(event, "a type tag, '" + word + "'", UNUSED_OR_QUOTED);
        } else if (!(event instanceof AliasEvent)
                && event instanceof NodeEvent node
                && node.getAnchor() != null) {
            refuse(event, "an anchor, '&" + node.getAnchor() + "'", UNUSED_OR_QUOTED);
        }
        return tag != null;
    }

    // The first one says it for all: a bomb of aliases is one thing to mend, not thousands.
    private void refuseAlias(AliasEvent alias) {
        if (aliases.add(alias.getAnchor())) {
            refuse(
                    alias,
                    "an alias, '*" + alias.getAnchor() + "'",
                    "write out what it stands for, or put the value in quotes");
        }
    }

    private void refuse(Event event, String what, String mend) {
        findings.add(
                Rule.MALFORMED_YAML,
                placeOf(event),
                what + ", which the sources of a site do not use",
                mend);
    }

    private Place placeOf(Event event) {
        return characters.place(event.getStartMark().getIndex());
    }
}
