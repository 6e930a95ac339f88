package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Rule;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is shown as a defined word is a word, not a sentence above a line that begins with a colon.
 *
 * <p>Judged is a term that is long, ends like a sentence, or is a label with what it labels. The
 * point of an abbreviation ("Example Inc.", "U.S.") ends no sentence.
 */
final class ProseAsDefinition implements Check {

    private static final int MOST_WORDS = 10;
    private static final Pattern SENTENCE_END =
            Pattern.compile(
                    "(?s).*(?:[!?;,。！？]"
                        + "|(?<!\\b(?:Inc|Ltd|Co|Corp|Bros|etc|No|GmbH|a\\.s|s\\.r\\.o|\\p{L}))\\.)"
                        + "[\"”')\\]]*");
    private static final Pattern LABEL = Pattern.compile("(?s).*\\p{L}: +\\S.*|.*(?:\\s\\S+){3,}:");

    @Override
    public Rule rule() {
        return Rule.PROSE_AS_DEFINITION;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.contents()
                .blocks(Block.DefinitionList.class)
                .flatMap(list -> list.definitions().stream())
                .flatMap(definition -> definition.terms().stream())
                .filter(term -> isProse(PlacedText.words(term.content()).strip()))
                .map(this::finding)
                .toList();
    }

    private static boolean isProse(String words) {
        return SENTENCE_END.matcher(words).matches()
                || LABEL.matcher(words).matches()
                || words.split("\\s+", -1).length > MOST_WORDS;
    }

    private Finding finding(Block.Term term) {
        return Finding.of(
                rule(),
                term.place(),
                "this line is shown as a defined word, because the next one begins with a colon",
                "delete that colon, or write a backslash before it, or shorten the line to the"
                        + " word that is defined");
    }
}
