package dev.noticeboard.render.announce;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Languages;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import java.util.List;
import java.util.Map;

/**
 * An announcement as HTML: an e-mail that stands alone, and a banner to paste into another site's
 * pages. Neither has a script, an image or anything else to load.
 */
final class AnnouncementHtml {

    // No colours: those of the mail program hold.
    private static final String STYLE =
            """

            body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem auto; max-width: 36rem; padding: 0 1rem }
            dt { font-weight: bold }
            dd { margin: 0 }
            """;

    private final Announcement announcement;
    private final Html html = new Html();

    private AnnouncementHtml(Announcement announcement) {
        this.announcement = announcement;
    }

    /** The e-mail; its title is the subject. */
    static String email(Announcement announcement) {
        return new AnnouncementHtml(announcement).email();
    }

    /** The banner, without a heading, so that it fits into any outline. */
    static String banner(Announcement announcement) {
        return new AnnouncementHtml(announcement).banner();
    }

    private Map<String, String> language() {
        String tag = announcement.language();
        return Map.of("dir", Languages.direction(tag), "lang", tag);
    }

    private String banner() {
        html.open("div", language()).newline();
        element("p", announcement.opening());
        html.open("ul").newline();
        announcement.links().forEach(this::item);
        html.close("ul").newline();
        return html.close("div").newline().done().html();
    }

    private String email() {
        html.markup(new Markup("<!DOCTYPE html>\n"));
        html.open("html", language()).newline().open("head").newline();
        html.open("meta", Map.of("charset", "utf-8")).newline();
        html.open(
                        "meta",
                        Map.of(
                                "content", "width=device-width, initial-scale=1",
                                "name", "viewport"))
                .newline();
        element("title", announcement.subject());
        html.open("style").markup(new Markup(STYLE)).close("style").newline();
        html.close("head").newline().open("body").newline().open("main").newline();
        element("h1", announcement.title());
        element("p", announcement.opening());
        html.open("dl").newline();
        for (Announcement.Fact fact : announcement.facts()) {
            element("dt", fact.term());
            element("dd", fact.words());
        }
        html.close("dl").newline();
        html.open("ul").newline();
        announcement.links().forEach(this::item);
        html.close("ul").newline();
        announcement.passages().forEach(this::passage);
        contacts(announcement.contacts().blocks());
        html.close("main").newline().close("body").newline().close("html").newline();
        return html.done().html();
    }

    private void passage(Announcement.Passage passage) {
        element("h2", passage.heading());
        if (passage.isList()) {
            html.open("ul").newline();
            passage.lines().forEach(words -> element("li", words));
            html.close("ul").newline();
        } else {
            passage.lines().forEach(words -> element("p", words));
        }
    }

    private void contacts(List<Block.ContactBlock> contacts) {
        if (contacts.isEmpty()) {
            return;
        }
        element("h2", announcement.contacts().heading());
        for (Block.ContactBlock contact : contacts) {
            element("h3", contact.role());
            html.open("dl").newline();
            for (Block.Way way : contact.ways()) {
                element("dt", way.label());
                String words = String.join(", ", way.lines());
                html.open("dd");
                if (way.target().isPresent()) {
                    html.open("a", Map.of("href", way.target().get())).text(words).close("a");
                } else {
                    html.text(words);
                }
                html.close("dd").newline();
            }
            html.close("dl").newline();
        }
    }

    private void item(Announcement.Link link) {
        html.open("li").open("a", Map.of("href", link.address())).text(link.words());
        html.close("a").close("li").newline();
    }

    private void element(String name, String words) {
        html.open(name).text(words).close(name).newline();
    }
}
