package dev.noticeboard.coverage;

import dev.noticeboard.model.Body;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Requirement;
import dev.noticeboard.model.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Hints at sections of a version whose words look as if they might meet a requirement. None is ever
 * taken for an answer, and there are some for English texts alone.
 */
final class Suggestions {

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
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private final VersionUnderLaw subject;
    private @Nullable List<Said> sections;

    Suggestions(VersionUnderLaw subject) {
        this.subject = subject;
    }

    /** A section by its anchor, and how its words begin. */
    private record Said(String anchor, Set<String> stems) {}

    /** A hint in words, or empty where no section looks right. */
    Optional<String> of(Requirement requirement) {
        String id = requirement.id();
        List<String> wanted =
                Arrays.stream(id.substring(id.indexOf('.') + 1).split("[.-]", -1))
                        .filter(word -> !COMMON.contains(word))
                        .map(Suggestions::stem)
                        .toList();
        if (wanted.isEmpty() || !subject.article().language().startsWith("en")) {
            return Optional.empty();
        }
        return sections().stream()
                .filter(section -> section.stems.containsAll(wanted))
                .findFirst()
                .map(
                        section ->
                                "the words of the section #"
                                        + section.anchor
                                        + " look as if they might say it");
    }

    // Asked for once for each requirement that is not met, and found once for all of them.
    private List<Said> sections() {
        List<Said> found = sections;
        if (found == null) {
            // Words that a directive made stand there whether or not the facts do.
            Body typed = subject.version().texts().get(subject.article().language()).body();
            found =
                    typed.allSections()
                            .filter(section -> !section.anchor().isEmpty())
                            .map(section -> new Said(section.anchor(), stems(section)))
                            .toList();
            sections = found;
        }
        return found;
    }

    private static Set<String> stems(Section section) {
        StringBuilder words = new StringBuilder();
        section.running()
                .flatMap(List::stream)
                .flatMap(Inline::withDescendants)
                .filter(Inline.Text.class::isInstance)
                .forEach(text -> words.append(((Inline.Text) text).words()).append(' '));
        return NO_LETTERS
                .splitAsStream(words.toString().toLowerCase(Locale.ROOT))
                .map(Suggestions::stem)
                .collect(Collectors.toSet());
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
