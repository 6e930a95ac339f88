package dev.noticeboard.coverage;

import dev.noticeboard.article.ArticleTree;
import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.article.facts.ShownFacts;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Disclosures;
import dev.noticeboard.model.Fact;
import dev.noticeboard.model.Proof;
import dev.noticeboard.model.Section;
import java.util.List;

/**
 * Whether a section says anything. An open fact says nothing yet, and neither does a list of facts
 * of which none is stated, whatever words stand in their places.
 */
final class SectionContent {

    private static final String CATEGORY = "categories.";

    private final VersionUnderLaw subject;
    private final Evidence evidence;

    SectionContent(VersionUnderLaw subject, Evidence evidence) {
        this.subject = subject;
        this.evidence = evidence;
    }

    /** Whether a section of the article, or one within it, says anything. */
    boolean saysAnything(Section section) {
        boolean hasWords =
                section.withDescendants()
                        .flatMap(each -> each.blocks().stream())
                        .map(ArticleTree::of)
                        .anyMatch(SectionContent::hasWords);
        return hasWords && !holdsUnstatedFactsAlone(section);
    }

    /** Whether nothing stands in a section but what directives show of the facts. */
    boolean isFactsAlone(Section section) {
        List<Block> written = written(section);
        return !written.isEmpty()
                && written.stream()
                        .allMatch(
                                block ->
                                        block instanceof Block.Directive directive
                                                && !ShownFacts.of(directive).isEmpty());
    }

    private static boolean hasWords(Node node) {
        return node.kind() != NodeKind.OPEN
                && (node.text().codePoints().anyMatch(Character::isLetterOrDigit)
                        || node.children().stream().anyMatch(SectionContent::hasWords));
    }

    private boolean holdsUnstatedFactsAlone(Section section) {
        List<Block> written = written(section);
        return !written.isEmpty() && written.stream().allMatch(this::isUnstated);
    }

    // What was written shows what stands there by a directive alone.
    private List<Block> written(Section section) {
        return subject.version()
                .texts()
                .get(subject.article().language())
                .body()
                .allSections()
                .filter(each -> each.place().equals(section.place()))
                .findFirst()
                .map(found -> found.withDescendants().flatMap(s -> s.blocks().stream()))
                .map(blocks -> blocks.toList())
                .orElse(List.of());
    }

    private boolean isUnstated(Block block) {
        if (block instanceof Block.Directive directive) {
            List<String> shown = ShownFacts.of(directive);
            return !shown.isEmpty() && shown.stream().noneMatch(this::isSaid);
        }
        return false;
    }

    // One category of which it is said is enough to show.
    private boolean isSaid(String path) {
        if (path.startsWith(CATEGORY)) {
            String key = path.substring(CATEGORY.length());
            Disclosures facts = subject.disclosures();
            return facts.categories().isNone()
                    || facts.allCategories().getOrDefault(key, Fact.notStated()).isSaid()
                    || facts.listed().stream().anyMatch(each -> facts.of(each, key).isSaid());
        }
        return evidence.show(new Proof.Stated(path, 1), false).state() != Shown.State.ABSENT;
    }
}
