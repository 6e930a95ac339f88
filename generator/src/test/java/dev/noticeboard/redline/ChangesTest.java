package dev.noticeboard.redline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.article.Node;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The list of changes holds what is counted, no more and no less. */
class ChangesTest {

    private static final long SEED = Long.getLong("noticeboard.seed", 20261130L);
    private static final int PAIRS = 1_000;

    private static Redline redline(int pair) {
        GeneratedArticles generated = new GeneratedArticles(SEED + pair, 1 + pair * 4 / PAIRS);
        Node older = generated.article("2024-01-01");
        return Redline.of(older, generated.edited(older, "2025-01-01"));
    }

    @Test
    void eachCountedChangeIsListedAndNoOther() {
        for (int i = 0; i < PAIRS; i++) {
            Redline redline = redline(i);
            List<Change> changes = Changes.of(redline);
            String pair = "pair " + i + " of seed " + SEED;
            // Both ends of a move are counted, and the title is not: the page says it apart.
            long counted =
                    changes.stream()
                            .filter(change -> !change.isQuiet() && !change.withinMove())
                            .mapToInt(change -> change.kind() == Change.Kind.MOVE ? 2 : 1)
                            .sum();
            long inTitle = Counts.changes(List.of(redline.title()));
            long inWholes =
                    redline.sections().stream()
                            .mapToLong(section -> sentencesInWholes(section.parts()))
                            .sum();
            long together =
                    redline.sections().stream()
                                    .filter(section -> !isOne(section))
                                    .mapToLong(section -> goingOn(withoutHeading(section)))
                                    .sum()
                            + goingOn(redline.footnotes());
            assertThat(counted - inTitle - inWholes - together)
                    .as(pair)
                    .isEqualTo(redline.counts().changes());
            for (Quiet quiet : Quiet.values()) {
                assertThat(
                                changes.stream()
                                        .filter(change -> !change.withinMove())
                                        .filter(
                                                change ->
                                                        change.quiet().stream()
                                                                .anyMatch(quiet::equals))
                                        .count())
                        .as("%s, %s", pair, quiet)
                        .isEqualTo(redline.quiet().of(quiet));
            }
            assertThat(changes.isEmpty()).as(pair).isEqualTo(redline.isUntouched());
        }
    }

    private static boolean isOne(SectionChange section) {
        return section.mark() != Mark.KEPT && (section.isWhole() || section.move().isPresent());
    }

    private static List<Part> withoutHeading(SectionChange section) {
        return section.parts().stream().filter(part -> !SectionChange.isHeading(part)).toList();
    }

    /** Neighbouring blocks that were put in together have one number, and are listed one by one. */
    private static long goingOn(List<Part> parts) {
        long going = 0;
        for (int i = 0; i < parts.size(); i++) {
            going += Together.goesOn(parts, i) ? 1 : 0;
            going += parts.get(i) instanceof Part.Whole ? 0 : goingOn(parts.get(i).parts());
        }
        return going;
    }

    /** A column that was put in or taken out is one change, whatever moved in it. */
    private static long cellsMoved(Part.Changed table) {
        return table.parts().stream()
                .filter(Part.Changed.class::isInstance)
                .flatMap(row -> row.parts().stream())
                .filter(cell -> cell instanceof Part.Whole whole && whole.move().isPresent())
                .count();
    }

    /** A block that was put in or taken out is one change, whatever moved in it. */
    private static long sentencesInWholes(List<Part> parts) {
        long sentences = 0;
        for (Part part : parts) {
            if (part instanceof Part.Whole whole) {
                sentences +=
                        whole.passages().stream()
                                .flatMap(runs -> Run.groups(runs).stream())
                                .filter(group -> group.get(0).move().isPresent())
                                .count();
            } else if (part instanceof Part.Changed table && !table.columns().isEmpty()) {
                sentences += sentencesInWholes(part.parts()) + cellsMoved(table);
            } else {
                sentences += sentencesInWholes(part.parts());
            }
        }
        return sentences;
    }

    @Test
    void whatIsIgnoredIsInNoCountAndTheNewerTextIsAsItWas() {
        Set<Quiet> all = EnumSet.allOf(Quiet.class);
        for (int i = 0; i < PAIRS; i++) {
            Redline redline = redline(i);
            Redline left = redline.ignoring(all);
            String pair = "pair " + i + " of seed " + SEED;
            assertThat(left.quiet().places()).as(pair).isEmpty();
            assertThat(left.newer()).as(pair).isEqualTo(redline.newer());
            // Changes with nothing but a quiet one between them are one; without it they are two.
            assertThat(left.counts().changes())
                    .as(pair)
                    .isGreaterThanOrEqualTo(redline.counts().changes());
            assertThat(left.counts().wordsIn()).as(pair).isEqualTo(redline.counts().wordsIn());
            assertThat(left.counts().wordsOut()).as(pair).isEqualTo(redline.counts().wordsOut());
        }
    }
}
