package dev.noticeboard.coverage;

import dev.noticeboard.article.TextWalk;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Requirement;
import dev.noticeboard.model.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A hint at a section whose words look as if they might meet a requirement. It is never taken for
 * an answer, and there is one for English texts alone.
 */
final class Suggestion {

    private static final Set<String> COMMON =
            Set.of(
                    "right",
                    "rights",
                    "to",
                    "of",
                    "in",
                    "and",
                    "or",
                    "the",
                    "for",
                    "by",
                    "statement");
    private static final int STEM = 5;

    private Suggestion() {}

    /** A hint in words, or empty where no section looks right. */
    static Optional<String> of(Requirement requirement, Judged judged) {
        String id = requirement.id();
        List<String> wanted =
                Arrays.stream(id.substring(id.indexOf('.') + 1).split("[.-]", -1))
                        .filter(word -> !COMMON.contains(word))
                        .map(Suggestion::stem)
                        .toList();
        if (wanted.isEmpty() || !judged.article().language().startsWith("en")) {
            return Optional.empty();
        }
        // Words that a directive made stand there whether or not the facts do.
        Body typed = judged.version().texts().get(judged.article().language()).body();
        return typed.allSections()
                .filter(section -> !section.anchor().isEmpty())
                .filter(section -> holds(section, wanted))
                .findFirst()
                .map(
                        section ->
                                "the words of the section #"
                                        + section.anchor()
                                        + " look as if they might say it");
    }

    private static boolean holds(Section section, List<String> wanted) {
        StringBuilder words = new StringBuilder();
        TextWalk.inlines(
                new Body(List.of(alone(section)), List.of()),
                inline -> {
                    if (inline instanceof Inline.Text text) {
                        words.append(text.words()).append(' ');
                    }
                });
        List<String> stems =
                Arrays.stream(words.toString().toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                        .map(Suggestion::stem)
                        .toList();
        return stems.containsAll(wanted);
    }

    private static Section alone(Section section) {
        return new Section(
                section.place(),
                section.level(),
                section.written(),
                section.anchor(),
                section.explicit(),
                section.heading(),
                section.meets(),
                section.blocks(),
                List.of());
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
