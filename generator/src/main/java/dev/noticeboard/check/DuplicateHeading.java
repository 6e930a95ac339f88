package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Headings that stand under the same heading differ in their words.
 *
 * <p>Capitals and white space make no difference. The same heading under two different ones, such
 * as "Scope" in each of two parts, is told apart by what stands above it.
 */
final class DuplicateHeading implements Check {

    @Override
    public Rule rule() {
        return Rule.DUPLICATE_HEADING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>(among(subject.article().body().sections()));
        subject.sections().forEach(section -> findings.addAll(among(section.sections())));
        return findings;
    }

    private List<Finding> among(List<Section> siblings) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Section> first = new HashMap<>();
        for (Section section : siblings) {
            String words = PlacedText.words(section.heading()).strip().replaceAll("\\s+", " ");
            if (!PlacedText.hasWords(words)) {
                continue;
            }
            Section earlier = first.putIfAbsent(words.toLowerCase(Locale.ROOT), section);
            if (earlier != null) {
                findings.add(twice(words, earlier, section));
            }
        }
        return findings;
    }

    private Finding twice(String words, Section earlier, Section section) {
        return Finding.of(
                rule(),
                section.place(),
                "the heading \"%s\" stands in line %s already"
                        .formatted(words, earlier.place().line()),
                "give one of them other words, so that readers can tell them apart in the"
                        + " contents");
    }
}
