package dev.noticeboard.coverage;

import dev.noticeboard.article.ArticleTree;
import dev.noticeboard.model.PlacedText;
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
        return judged.article()
                .body()
                .allSections()
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
        StringBuilder words = new StringBuilder(PlacedText.words(section.heading()));
        section.blocks().forEach(block -> words.append(' ').append(ArticleTree.of(block).words()));
        List<String> stems =
                Arrays.stream(words.toString().toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                        .map(Suggestion::stem)
                        .toList();
        return stems.containsAll(wanted);
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
