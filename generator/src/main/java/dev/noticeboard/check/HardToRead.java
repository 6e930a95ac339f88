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
 * <p>Of a section with few words a formula says little. So only one of {@link Passage#ENOUGH_WORDS}
 * or more is judged, and where none of these is too hard, the whole text.
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
        Figure figure = readability.figure();
        int limit = limit(figure, subject.notice().plainLanguage());
        List<Finding> sections =
                readability.passages().stream()
                        .filter(passage -> isTooHard(passage, figure, limit))
                        .map(
                                passage ->
                                        hard(
                                                "the section \"" + passage.heading() + '"',
                                                passage,
                                                figure,
                                                limit))
                        .toList();
        boolean whole = sections.isEmpty() && isTooHard(readability.whole(), figure, limit);
        return whole
                ? List.of(hard("the text as a whole", readability.whole(), figure, limit))
                : sections;
    }

    private static boolean isTooHard(Passage passage, Figure figure, int limit) {
        return passage.isLongEnough() && figure.isHarder(passage.figure(), limit);
    }

    private static int limit(Figure figure, PlainLanguage limits) {
        return switch (figure) {
            case FLESCH_KINCAID -> limits.fleschKincaid();
            case WIENER_SACHTEXTFORMEL -> limits.wienerSachtextformel();
            case SZIGRISZT_PAZOS -> limits.szigrisztPazos();
            case LIX -> limits.lix();
            case MEAN_WORDS -> limits.meanWords();
            case MEAN_CHARACTERS -> limits.meanCharacters();
        };
    }

    private Finding hard(String what, Passage passage, Figure figure, int limit) {
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
