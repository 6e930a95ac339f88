package dev.noticeboard.render.page;

import dev.noticeboard.model.Languages;
import dev.noticeboard.model.VersionName;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import dev.noticeboard.redline.Quiet;
import dev.noticeboard.redline.QuietCounts;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.render.html.ChangeHtml;
import dev.noticeboard.render.html.ChangedHeadings;
import dev.noticeboard.render.html.InlineHtml;
import dev.noticeboard.render.html.RedlineHtml;
import dev.noticeboard.render.html.TableShape;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.render.notice.SiteSources;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A redline as one HTML file that stands alone, to mail or to keep: the article as the site's own
 * redline pages have it, with the theme's style sheet inside the file.
 *
 * <p>No page of a site has a {@code style} element. This file is no page of one, and could load no
 * style sheet where somebody opens it.
 */
public final class RedlineDocument {

    private final SiteSources sources;
    private final Redline redline;
    private final QuietCounts leftOut;
    private final Phrases phrases;
    private final String language;

    private RedlineDocument(SiteSources sources, Redline redline, QuietCounts leftOut) {
        this.sources = sources;
        this.redline = redline;
        this.leftOut = leftOut;
        this.language = redline.newerHead().attribute("lang");
        this.phrases = sources.phrases(language);
    }

    /** The whole file of a redline of which nothing is left out. */
    public static String of(SiteSources sources, Redline redline) {
        return of(sources, redline, redline.quiet().of(Set.of()));
    }

    /**
     * The whole file, its lines ending in line feeds. Its links lead to the site where that has a
     * base URL.
     *
     * @param redline the redline, without what is left out of it
     * @param leftOut in how many places what is left out changed
     */
    public static String of(SiteSources sources, Redline redline, QuietCounts leftOut) {
        return new RedlineDocument(sources, redline, leftOut).write();
    }

    private String write() {
        String words = phrases.messages().language();
        Html html = new Html();
        html.markup(new Markup("<!DOCTYPE html>\n"));
        html.open(
                "html",
                Map.of(
                        "dir", Languages.direction(words),
                        "lang", phrases.tagOn(language)));
        html.newline().open("head").newline();
        html.open("meta", Map.of("charset", "utf-8")).newline();
        html.open(
                "meta",
                Map.of("content", "width=device-width, initial-scale=1", "name", "viewport"));
        String older = name(redline.olderHead().attribute("version"));
        String newer = name(redline.newerHead().attribute("version"));
        html.newline().open("title").text(older + " → " + newer).close("title").newline();
        html.open("style").newline();
        html.markup(new Markup(sources.theme().css())).close("style").newline();
        html.close("head").newline().open("body").newline().open("main").newline();
        html.open("h1", Map.of("id", "title")).text(newer).close("h1").newline();
        html.open("p").text(older + " → " + newer).close("p").newline();
        leftOut(html);
        list(html);
        html.markup(article());
        html.newline().close("main").newline().close("body").newline().close("html").newline();
        return html.done().html();
    }

    private void leftOut(Html html) {
        if (leftOut.places().isEmpty()) {
            return;
        }
        html.open("p").text(phrases.words("redline.left-out")).close("p").newline();
        html.open("ul").newline();
        for (Quiet kind : Quiet.values()) {
            if (leftOut.places().containsKey(kind)) {
                String count = Integer.toString(leftOut.of(kind));
                html.open("li")
                        .text(phrases.words("redline.quiet-" + kind.word(), Map.of("count", count)))
                        .close("li")
                        .newline();
            }
        }
        html.close("ul").newline();
    }

    private void list(Html html) {
        List<ChangedHeadings.Entry> entries = new ChangedHeadings(redline, phrases).entries();
        String heading = entries.isEmpty() ? "announce.no-sections" : "announce.sections";
        html.open("h2", Map.of("id", ChangeHtml.LIST)).text(phrases.words(heading)).close("h2");
        html.newline();
        if (entries.isEmpty()) {
            return;
        }
        html.open("ul").newline();
        for (ChangedHeadings.Entry entry : entries) {
            html.open("li").open("a", Map.of("href", "#" + entry.id()));
            html.text(entry.words()).close("a").close("li").newline();
        }
        html.close("ul").newline();
    }

    private Markup article() {
        String html = RedlineHtml.of(redline, Map.of(), phrases, olderPage()).html();
        return new Markup(html.replace(InlineHtml.ROOT, sources.site().baseUrl().orElse("")));
    }

    private String olderPage() {
        String path =
                sources.addresses()
                        .notice(redline.olderHead().attribute("notice"), language)
                        .dated(redline.olderHead().attribute("version"));
        return sources.site().baseUrl().map(Address.of(path)::below).orElse("");
    }

    /** A version's name in words. */
    private String name(String version) {
        String title = TableShape.words(redline.title());
        return version.equals(VersionName.DRAFT)
                ? phrases.words("title.draft", Map.of("title", title))
                : phrases.words(
                        "feed.entry",
                        Map.of(
                                "notice",
                                title,
                                "date",
                                phrases.messages().date(LocalDate.parse(version))));
    }
}
