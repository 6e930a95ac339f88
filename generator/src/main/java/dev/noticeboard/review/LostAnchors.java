package dev.noticeboard.review;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.ArticleTree;
import dev.noticeboard.article.Node;
import dev.noticeboard.article.PermanentAnchors;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Section;
import dev.noticeboard.model.Severity;
import dev.noticeboard.model.Version;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.redline.SectionChange;
import dev.noticeboard.redline.SectionMoves;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Anchors that a text has lost, each with the section that took the place of its own.
 *
 * @param notice the notice
 * @param place the section at the place of the first of them, or where the text begins
 * @param anchors the lost anchors, in the order of the older text
 * @param aliases by lost anchors, those of the sections in their places; empty where the text has
 *     no section with an anchor
 */
record LostAnchors(Notice notice, Place place, List<String> anchors, Map<String, String> aliases) {

    /** As many are named in the sentence; the lines to paste hold all of them. */
    private static final int NAMED = 5;

    LostAnchors {
        anchors = List.copyOf(anchors);
    }

    static LostAnchors of(
            Notice notice, Version version, Article article, Article before, List<String> lost) {
        return of(notice, version, article, ArticleTree.of(before), withOld(lost, before, notice));
    }

    static LostAnchors of(
            Notice notice, Version version, Article article, Node before, List<String> lost) {
        Map<String, String> same =
                lost.stream()
                        .collect(
                                Collectors.toMap(
                                        anchor -> anchor,
                                        anchor -> anchor,
                                        (first, second) -> first,
                                        LinkedHashMap::new));
        return of(notice, version, article, before, same);
    }

    /** The lost anchors, each with that of the section which it led to. */
    private static Map<String, String> withOld(List<String> lost, Article before, Notice notice) {
        Map<String, String> old = PermanentAnchors.old(before, notice.anchors());
        Map<String, String> sections = new LinkedHashMap<>();
        lost.forEach(anchor -> sections.put(anchor, old.getOrDefault(anchor, anchor)));
        return sections;
    }

    private static LostAnchors of(
            Notice notice,
            Version version,
            Article article,
            Node before,
            Map<String, String> lost) {
        Map<String, String> successors = successors(before, article);
        Map<String, String> aliases = new LinkedHashMap<>();
        lost.forEach(
                (anchor, section) -> {
                    String successor = successors.getOrDefault(section, "");
                    if (!successor.isEmpty()) {
                        aliases.put(anchor, successor);
                    }
                });
        Place top = version.texts().get(article.language()).place();
        Place place =
                aliases.values().stream()
                        .findFirst()
                        .flatMap(anchor -> placeOf(anchor, article))
                        .filter(found -> found.file().equals(top.file()))
                        .orElse(top);
        return new LostAnchors(notice, place, List.copyOf(lost.keySet()), aliases);
    }

    /**
     * By the anchors of an older text's sections, those that took their places: of what a section
     * became, or else of the section above it that is still there, or else of the first one.
     */
    private static Map<String, String> successors(Node before, Article article) {
        Redline redline = Redline.of(before, ArticleTree.of(article));
        String last =
                article.body()
                        .allSections()
                        .map(Section::anchor)
                        .filter(anchor -> !anchor.isEmpty())
                        .findFirst()
                        .orElse("");
        Map<String, String> successors = new LinkedHashMap<>();
        SectionMoves moves = SectionMoves.of(redline);
        for (SectionChange section : redline.sections()) {
            Optional<Node> newer =
                    section.newer().or(() -> moves.otherEnd(section).flatMap(SectionChange::newer));
            String anchor = newer.map(node -> node.attribute("anchor")).orElse("");
            if (!anchor.isEmpty()) {
                last = anchor;
            }
            if (section.older().isPresent()) {
                successors.put(section.older().get().attribute("anchor"), last);
            }
        }
        return successors;
    }

    private static Optional<Place> placeOf(String anchor, Article article) {
        return article.body()
                .allSections()
                .filter(section -> section.anchor().equals(anchor))
                .map(Section::place)
                .findFirst();
    }

    /**
     * What is said of them.
     *
     * @param older the text that had them, in words
     */
    Finding finding(Severity severity, String older) {
        return new Finding(
                severity,
                Rule.ANCHOR_DROPPED.id(),
                place,
                "%s has %s, and this text has not: links to %s would stop working"
                        .formatted(
                                older,
                                anchors.size() == 1
                                        ? "the section #" + anchors.get(0)
                                        : "the sections " + named(),
                                anchors.size() == 1 ? "it" : "them"),
                mend());
    }

    private String named() {
        String first =
                anchors.stream()
                        .limit(NAMED)
                        .map(anchor -> "#" + anchor)
                        .collect(Collectors.joining(", "));
        int more = anchors.size() - NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    private String mend() {
        String back =
                (anchors.size() == 1
                                ? "give the heading in its place the anchor back"
                                : "give the headings in their place the anchors back")
                        + ", as {#"
                        + anchors.get(0)
                        + "}";
        return aliases.isEmpty() ? back : AliasLines.anchors(notice, aliases) + ", or " + back;
    }
}
