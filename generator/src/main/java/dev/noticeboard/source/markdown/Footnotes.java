package dev.noticeboard.source.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.kernel.MarkdownSource;
import dev.noticeboard.source.kernel.TextPieces;
import dev.noticeboard.source.text.InvisibleCharacters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The footnotes of one text, numbered in the order in which the text first refers to them.
 *
 * <p>Those that nothing refers to come last, so that no words are lost.
 */
final class Footnotes {

    private final MarkdownSource source;
    private final Map<String, FootnoteBlock> definitions = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Set<String> twice = new LinkedHashSet<>();

    Footnotes(MarkdownSource source) {
        this.source = source;
    }

    /** Takes note of a footnote. */
    void define(FootnoteBlock block) {
        String label = label(block.getText().toString());
        String free = label;
        for (int number = 2; definitions.containsKey(free); number++) {
            free = label + "-" + number;
        }
        if (!free.equals(label)) {
            twice.add(free);
        }
        definitions.put(free, block);
    }

    /** The number of a footnote that the text refers to; empty where there is no such footnote. */
    Optional<Integer> refer(String label) {
        return definitions.containsKey(label)
                ? Optional.of(numbers.computeIfAbsent(label, any -> numbers.size() + 1))
                : Optional.empty();
    }

    /** A label as it is compared: what differs only in spaces or in case is one. */
    static String label(String written) {
        String words = InvisibleCharacters.strip(written).strip().replaceAll("\\s+", " ");
        return TextPieces.normalized(words.toLowerCase(Locale.ROOT));
    }

    /**
     * All footnotes, in the order of their numbers.
     *
     * @param blocks reads what a footnote says, which may refer to others
     */
    List<Body.Footnote> read(Function<FootnoteBlock, List<Block>> blocks) {
        List<Body.Footnote> read = new ArrayList<>();
        readReferred(blocks, read);
        for (Map.Entry<String, FootnoteBlock> definition : definitions.entrySet()) {
            if (!numbers.containsKey(definition.getKey())) {
                reportLost(definition.getKey(), definition.getValue());
                numbers.put(definition.getKey(), numbers.size() + 1);
                readReferred(blocks, read);
            }
        }
        return read;
    }

    // Reading a footnote may give a number to another one, so there is no iterating over them.
    private void readReferred(
            Function<FootnoteBlock, List<Block>> blocks, List<Body.Footnote> read) {
        while (read.size() < numbers.size()) {
            String label = List.copyOf(numbers.keySet()).get(read.size());
            FootnoteBlock block = definitions.get(label);
            read.add(
                    new Body.Footnote(
                            label,
                            read.size() + 1,
                            blocks.apply(block),
                            source.placeAt(block.getStartOffset())));
        }
    }

    private void reportLost(String label, FootnoteBlock block) {
        String written = label(block.getText().toString());
        String message =
                twice.contains(label)
                        ? "the footnote [^" + written + "] is written twice"
                        : "nothing refers to the footnote [^" + written + "]";
        source.report(
                Rule.FOOTNOTE_LOST,
                block.getStartOffset(),
                message,
                twice.contains(label)
                        ? "give one of them another label"
                        : "refer to it where it belongs, or delete it");
    }
}
