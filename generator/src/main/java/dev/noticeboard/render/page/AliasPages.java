package dev.noticeboard.render.page;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.PermanentAnchors;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Section;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import dev.noticeboard.render.html.Isolated;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.theme.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages at old addresses. One leads to the page of the notice that has the same end ({@code
 * old/2024-01-01/} to {@code privacy/2024-01-01/}), and else to the notice itself.
 *
 * <p>A browser that a page sends on forgets which section it was asked for, and without a script
 * nothing can tell it. So each section has its place on the old page, with a link to the new one:
 * no anchor is dropped, and where nobody is sent on the link is right there.
 */
public final class AliasPages {

    private final SiteSources sources;
    private final IndexPages indexes;
    private final Map<String, Address> pages = new HashMap<>();
    private final Map<String, Text> texts = new HashMap<>();

    /**
     * The pages at the old addresses of a notice.
     *
     * @param localizations the notice in each language
     */
    public AliasPages(
            SiteSources sources, IndexPages indexes, List<LocalizedNotice> localizations) {
        this.sources = sources;
        this.indexes = indexes;
        localizations.forEach(this::take);
    }

    private record Text(Article article, Map<String, String> anchors) {}

    /** What is at an old address, and the anchors that it keeps. */
    public record Made(Page.AliasPage page, List<String> anchors) {}

    /** Takes in the pages that old addresses may lead to. */
    private void take(LocalizedNotice localized) {
        Map<String, String> anchors = localized.notice().anchors();
        for (Version version : localized.versions()) {
            page(localized.changes(version));
            localized
                    .timeline()
                    .corrections(version)
                    .forEach(each -> page(localized.correction(version, each)));
            if (localized.timeline().status(version) == Status.UPCOMING) {
                page(localized.dated(version));
            } else {
                text(localized.dated(version), localized.article(version), anchors);
            }
        }
        localized
                .shown()
                .ifPresent(
                        version -> {
                            page(localized.history());
                            text(localized.shortAddress(), localized.article(version), anchors);
                        });
    }

    private void page(Address page) {
        pages.put(page.path(), page);
    }

    /** The page of a text, with the anchors that the notice's old ones lead to. */
    private void text(Address page, Article article, Map<String, String> anchors) {
        page(page);
        texts.put(page.path(), new Text(article, anchors));
    }

    /** The page at an old address of a notice. */
    public Made of(String page, LocalizedNotice localized) {
        Address target = target(page, localized);
        Text text = texts.get(target.path());
        List<String> anchors =
                text == null ? List.of() : PermanentAnchors.of(text.article, text.anchors);
        List<Page.AliasSection> sections =
                text == null ? List.of() : sections(page, target, text, localized.language());
        return new Made(indexes.alias(page, localized.language(), target, sections), anchors);
    }

    private Address target(String page, LocalizedNotice localized) {
        String home = localized.shortAddress().path().replaceFirst("index\\.html$", "");
        for (int slash = page.indexOf('/'); slash >= 0; slash = page.indexOf('/', slash + 1)) {
            Address same = pages.get(home + page.substring(slash + 1));
            if (same != null) {
                return same;
            }
        }
        return localized.shortAddress();
    }

    private List<Page.AliasSection> sections(
            String page, Address target, Text text, String language) {
        Map<String, String> old = PermanentAnchors.old(text.article, text.anchors);
        String href = sources.href(target, page);
        List<Page.AliasSection> sections = new ArrayList<>();
        for (Section section : text.article.body().allSections().toList()) {
            String anchor = section.anchor();
            if (anchor.isEmpty()) {
                continue;
            }
            List<String> others =
                    old.entrySet().stream()
                            .filter(entry -> entry.getValue().equals(anchor))
                            .map(Map.Entry::getKey)
                            .toList();
            String words = PlacedText.words(section.heading()).strip();
            sections.add(
                    new Page.AliasSection(
                            anchor,
                            others,
                            href + "#" + anchor,
                            Isolated.markup(
                                    PlacedText.hasWords(words) ? words : anchor, language)));
        }
        return sections;
    }
}
