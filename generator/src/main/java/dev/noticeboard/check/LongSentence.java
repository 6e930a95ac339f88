package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.PlainLanguage;
import dev.noticeboard.model.Rule;
import dev.noticeboard.readability.Figure.Unit;
import dev.noticeboard.readability.Readability;
import dev.noticeboard.readability.Sentence;
import java.util.List;

/** No sentence is longer than the notice allows. */
final class LongSentence implements Check {

    // Enough to find the sentence by.
    private static final int SHOWN = 40;

    @Override
    public Rule rule() {
        return Rule.LONG_SENTENCE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.readability()
                .map(found -> in(found, subject.notice().plainLanguage()))
                .orElse(List.of());
    }

    private List<Finding> in(Readability readability, PlainLanguage limits) {
        Unit unit = readability.figure().unit();
        int limit = unit == Unit.WORDS ? limits.sentenceWords() : limits.sentenceCharacters();
        return readability.whole().sentences().stream()
                .filter(sentence -> sentence.length() > limit)
                .map(sentence -> tooLong(sentence, unit, limit))
                .toList();
    }

    private Finding tooLong(Sentence sentence, Unit unit, int limit) {
        return Finding.of(
                rule(),
                sentence.place(),
                "the sentence \"%s\" has %s %s, above the limit of %s"
                        .formatted(
                                beginning(sentence.text()), sentence.length(), unit.word(), limit),
                "make it several sentences, or a list");
    }

    private static String beginning(String text) {
        if (text.codePointCount(0, text.length()) <= SHOWN) {
            return text;
        }
        String start = text.substring(0, text.offsetByCodePoints(0, SHOWN));
        int space = start.lastIndexOf(' ');
        return start.substring(0, space > 0 ? space : start.length()) + " …";
    }
}
