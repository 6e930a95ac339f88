package dev.noticeboard.coverage;

import dev.noticeboard.article.ArticleTree;
import dev.noticeboard.article.Kind;
import dev.noticeboard.article.Node;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.FactPaths;
import dev.noticeboard.model.Proof;
import dev.noticeboard.model.Section;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a section says anything. An open fact says nothing yet, and neither does a list of facts
 * of which none is stated, whatever words stand in their places.
 */
final class SectionWords {

    private static final Set<String> FACTS = Set.of("disclosures", "california");
    private static final Map<String, List<String>> OF_CATEGORIES =
            Map.of(
                    "disclosed", List.of("disclosed-to"),
                    "sold-or-shared", List.of("sold-to", "shared-to"),
                    "retention", List.of("retention"));

    private final Judged judged;
    private final Evidence evidence;

    SectionWords(Judged judged, Evidence evidence) {
        this.judged = judged;
        this.evidence = evidence;
    }

    /** Whether a section of the article, or one within it, says anything. */
    boolean saysAnything(Section section) {
        boolean hasWords =
                section.withDescendants()
                        .flatMap(each -> each.blocks().stream())
                        .map(ArticleTree::of)
                        .anyMatch(SectionWords::hasWords);
        return hasWords && !holdsUnstatedFactsAlone(section);
    }

    private static boolean hasWords(Node node) {
        return node.kind() != Kind.OPEN
                && (node.text().codePoints().anyMatch(Character::isLetterOrDigit)
                        || node.children().stream().anyMatch(SectionWords::hasWords));
    }

    // What was written shows what stands there by a directive alone.
    private boolean holdsUnstatedFactsAlone(Section section) {
        List<Block> written =
                judged.version()
                        .texts()
                        .get(judged.article().language())
                        .body()
                        .allSections()
                        .filter(each -> each.place().equals(section.place()))
                        .findFirst()
                        .map(found -> found.withDescendants().flatMap(s -> s.blocks().stream()))
                        .map(blocks -> blocks.toList())
                        .orElse(List.of());
        return !written.isEmpty() && written.stream().allMatch(this::isUnstated);
    }

    private boolean isUnstated(Block block) {
        return block instanceof Block.Directive directive
                && FACTS.contains(directive.name())
                && isUnstated(directive.argument());
    }

    private boolean isUnstated(String list) {
        if (OF_CATEGORIES.containsKey(list)) {
            return OF_CATEGORIES.get(list).stream().noneMatch(this::isSaid);
        }
        return (FactPaths.LISTS.contains(list) || FactPaths.STATEMENTS.contains(list))
                && evidence.show(new Proof.Stated(list, 1), false).state() == Shown.State.ABSENT;
    }

    private boolean isSaid(String key) {
        return judged.disclosures().categories().isNone()
                || judged.disclosures().listed().stream()
                        .anyMatch(category -> judged.disclosures().of(category, key).isSaid());
    }
}
