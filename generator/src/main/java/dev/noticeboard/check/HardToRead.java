package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.PlainLanguage;
import dev.noticeboard.model.Rule;
import dev.noticeboard.readability.Figure;
import dev.noticeboard.readability.Passage;
import dev.noticeboard.readability.Readability;
import java.util.List;
import java.util.Optional;

/**
 * No section is harder to read than the notice allows (Cal. Code Regs. tit. 11, 7003(a): plain,
 * straightforward language).
 *
 * <p>Which sections are judged says {@link Readability#tooHard}.
 */
final class HardToRead implements Check {

    @Override
    public Rule rule() {
        return Rule.HARD_TO_READ;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.readability().map(r -> in(r, subject)).orElse(List.of());
    }

    private List<Finding> in(Readability readability, Subject subject) {
        PlainLanguage limits = subject.notice().plainLanguage();
        return readability.tooHard(limits).stream()
                .map(passage -> hard(passage, readability, readability.figure().limit(limits)))
                .toList();
    }

    private Finding hard(Passage passage, Readability readability, int limit) {
        Figure figure = readability.figure();
        String what =
                passage.equals(readability.whole())
                        ? "the text as a whole"
                        : "the section \"" + passage.heading() + '"';
        Optional<String> longest =
                passage.longest()
                        .map(
                                sentence ->
                                        ", first the longest, of %s %s in line %s"
                                                .formatted(
                                                        sentence.length(),
                                                        figure.unit().word(),
                                                        sentence.place().line()));
        return Finding.of(
                rule(),
                passage.place(),
                "%s is hard to read: %s %s, %s the limit of %s"
                        .formatted(
                                what,
                                figure.title(),
                                passage.figure(),
                                figure.higherIsHarder() ? "above" : "below",
                                limit),
                "shorten its sentences%s, and use words that everybody knows"
                        .formatted(longest.orElse("")));
    }
}
