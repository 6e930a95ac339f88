package dev.noticeboard.render.html;

import dev.noticeboard.article.NodeKind;
import dev.noticeboard.model.Languages;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.redline.SectionChange;
import dev.noticeboard.redline.SectionMoves;
import dev.noticeboard.render.notice.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The {@code article} element of a redline, by the page contract: without {@code [data-nb]}, {@code
 * ins} and {@code [data-change=added]} it reads as the older article, without {@code [data-nb]},
 * {@code del} and {@code [data-change=removed]} as the newer one.
 */
public final class RedlineHtml {

    private final Redline redline;
    private final Phrases phrases;
    private final Html out = new Html();
    private final InlineHtml inlines;
    private final ChangeHtml changes;
    private final SectionHtml sections;
    private final MovePlaces places;
    private final SectionMoves moves;
    private final UnchangedBlocks unchanged;
    private final String title;

    private RedlineHtml(
            Redline redline, Map<String, String> aliases, Phrases phrases, String olderPage) {
        this.redline = redline;
        this.phrases = phrases;
        this.inlines = new InlineHtml(out, phrases, redline.newerHead().attribute("lang"));
        this.places = new MovePlaces(redline, phrases);
        this.moves = SectionMoves.of(redline);
        int total = redline.counts().changes();
        this.changes = new ChangeHtml(out, inlines, phrases, olderPage, total, places);
        this.sections = new SectionHtml(out, inlines, changes, phrases, aliases);
        this.unchanged = new UnchangedBlocks(out, inlines, phrases);
        this.title = TableShape.words(redline.title());
    }

    /**
     * What was written.
     *
     * @param html the {@code article} element
     * @param marks the kinds of marks in it
     */
    public record Written(String html, List<ShownMark> marks) {}

    /**
     * A redline's HTML, with {@link InlineHtml#ROOT} where the way to the site's root belongs.
     *
     * @param aliases the section anchors that old ones lead to
     * @param phrases the page's own words
     * @param olderPage the address of the older version's page, to which links in what was taken
     *     out lead
     */
    public static Written of(
            Redline redline, Map<String, String> aliases, Phrases phrases, String olderPage) {
        return new RedlineHtml(redline, aliases, phrases, olderPage).write();
    }

    private Written write() {
        String language = redline.newerHead().attribute("lang");
        out.open(
                "article",
                Map.of(
                        "aria-labelledby", "title",
                        "class", "redline",
                        "data-from", redline.olderHead().attribute("version"),
                        "data-notice", redline.newerHead().attribute("notice"),
                        "data-to", redline.newerHead().attribute("version"),
                        "dir", Languages.direction(language),
                        "lang", language));
        out.newline();
        List<SectionChange> run = new ArrayList<>();
        for (SectionChange section : seen()) {
            if (section.isUntouched()) {
                run.add(section);
            } else {
                unchanged(run);
                run.clear();
                section(section);
            }
        }
        unchanged(run);
        sections.footnotes(redline.footnotes(), title);
        String html = out.close("article").done().html();
        return new Written(html, List.copyOf(changes.shown()));
    }

    private List<SectionChange> seen() {
        return redline.sections().stream().filter(section -> !section.isUnseen()).toList();
    }

    /** Neighbouring sections in which nothing changed, folded into one. */
    private void unchanged(List<SectionChange> run) {
        if (run.isEmpty()) {
            return;
        }
        String first = name(run.get(0));
        String last = name(run.get(run.size() - 1));
        unchanged.fold(
                unchangedWords(run.size(), first, last),
                () -> run.forEach(section -> body(section)));
    }

    private String unchangedWords(int count, String first, String last) {
        return count == 1
                ? phrases.words("redline.unchanged-one", Map.of("heading", first))
                : phrases.words(
                        "redline.unchanged",
                        Map.of("count", Integer.toString(count), "first", first, "last", last));
    }

    private void section(SectionChange section) {
        if (section.mark() == Mark.KEPT || !section.isWhole()) {
            body(section);
            return;
        }
        Map<String, String> attributes = new TreeMap<>(ChangeHtml.attributes(section.mark()));
        attributes.put("class", section.move().isPresent() ? "section moved" : "section");
        out.open("div", attributes).newline();
        said(section);
        changes.withinSection(section.mark(), section.move().isPresent(), () -> body(section));
        out.open("p", inlines.apparatus("change-below"));
        out.text(phrases.words(key(section) + "-end"));
        changes.number();
        out.close("p").newline().close("div").newline();
    }

    /** Says, once, what became of a section. */
    private void said(SectionChange section) {
        out.open("p", inlines.apparatus("section-change"));
        if (section.move().isPresent()) {
            out.markup(movedWords(section));
            if (section.alsoReworded()) {
                String also = section.rewritten() ? "also-rewritten" : "also-reworded";
                out.text(" " + phrases.words("redline." + also));
            }
        } else {
            out.text(phrases.words(key(section)));
        }
        out.close("p").newline();
    }

    /** That a section moved, and behind which heading its other end stands. */
    private Markup movedWords(SectionChange section) {
        SectionChange other = moves.otherEnd(section).orElseThrow();
        Map<String, String> target = Map.of("other", "#" + SectionName.of(other));
        return places.before(section)
                .map(
                        heading ->
                                phrases.sentence(
                                        key(section),
                                        Map.of("heading", new Markup(Html.escaped(heading))),
                                        target))
                .orElseGet(() -> phrases.sentence(key(section) + "-first", Map.of(), target));
    }

    private static String key(SectionChange section) {
        String what = section.mark() == Mark.ADDED ? "added" : "removed";
        if (section.move().isPresent()) {
            what = section.mark() == Mark.ADDED ? "moved-here" : "moved-away";
        }
        return "redline.section-" + what;
    }

    private void body(SectionChange section) {
        changes.beginSection();
        if (section.mark() == Mark.REMOVED) {
            out.open("span", Map.of("data-nb", "", "id", SectionName.removed(section)));
            out.close("span").newline();
        } else {
            sections.oldAnchors(section.anchor());
        }
        List<Part> marked = section.rewordedParts();
        List<Part> parts = new ArrayList<>(marked.isEmpty() ? section.parts() : marked);
        Optional<Part> heading = parts.stream().filter(RedlineHtml::isHeading).findFirst();
        parts.removeIf(RedlineHtml::isHeading);
        heading.ifPresent(it -> heading(it, section));
        // Where the heading was taken out, nothing is left that has an anchor.
        if (section.mark() != Mark.REMOVED && (heading.isEmpty() || section.anchor().isEmpty())) {
            Map<String, String> attributes = new TreeMap<>(changes.id(SectionName.of(section)));
            attributes.put("data-nb", "");
            out.open("span", attributes).close("span").newline();
        }
        if (section.isOfOtherLevel()) {
            out.open("p", inlines.apparatus("section-change")).text(phrases.words("redline.level"));
            changes.number();
            out.close("p").newline();
        }
        if (section.rewritten() && section.mark() == Mark.KEPT) {
            out.open("p", inlines.apparatus("section-change"))
                    .text(phrases.words("redline.rewritten"))
                    .close("p")
                    .newline();
        }
        String name = name(section);
        if (section.isUntouched() || changes.mark() != Mark.KEPT) {
            sections.blocks(parts, name);
        } else {
            unchanged.among(parts, some -> sections.blocks(some, name));
        }
    }

    private static boolean isHeading(Part part) {
        return !(part instanceof Part.Regrouped) && part.shape().kind() == NodeKind.HEADING;
    }

    private void heading(Part heading, SectionChange section) {
        sections.heading(heading, section.shape(), Optional.empty());
        if (heading instanceof Part.Reworded line && line.isOfOtherKind()) {
            out.open("p", inlines.apparatus("section-change"));
            changes.otherKind(line);
            changes.number();
            out.close("p").newline();
        }
    }

    private String name(SectionChange section) {
        return SectionName.words(section).orElse(title);
    }
}
