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
        int limit = readability.figure().sentenceLimit(limits);
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
                        .formatted(sentence.beginning(), sentence.length(), unit.word(), limit),
                "make it several sentences, or a list");
    }
}
