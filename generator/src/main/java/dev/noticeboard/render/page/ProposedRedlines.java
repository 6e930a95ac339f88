package dev.noticeboard.render.page;

import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.render.html.TableShape;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.theme.Page;
import dev.noticeboard.review.TextChange;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages that show what a proposal changes in the texts of a notice in one language. */
public final class ProposedRedlines {

    private final SiteSources sources;
    private final LocalizedNotice localized;
    private final RedlinePages pages;
    private final Phrases phrases;

    /**
     * The proposed redlines of a notice.
     *
     * @param localized the notice in the language of the pages
     * @param pages its redline pages
     */
    public ProposedRedlines(SiteSources sources, LocalizedNotice localized, RedlinePages pages) {
        this.sources = sources;
        this.localized = localized;
        this.pages = pages;
        this.phrases = sources.phrases(localized.language());
    }

    /** The texts that have a page here. */
    public List<TextChange> texts() {
        return all().filter(text -> text.language().equals(localized.language())).toList();
    }

    private Stream<TextChange> all() {
        return sources.proposal().stream()
                .flatMap(proposal -> proposal.texts().stream())
                .filter(text -> text.notice().equals(localized.notice().slug()))
                .filter(text -> text.ownComparison().isPresent());
    }

    public Page.RedlinePage page(TextChange text) {
        TextChange.Comparison compared = text.ownComparison().orElseThrow();
        Version version =
                Stream.concat(
                                localized.notice().versions().stream(),
                                localized.notice().draft().stream())
                        .filter(each -> each.name().equals(text.version()))
                        .findFirst()
                        .orElseThrow();
        Redline redline = compared.redline();
        String title = localized.article(version).title();
        String newer = ProposedTexts.name(version.name(), title, phrases);
        String older =
                ProposedTexts.name(
                        compared.older().version(), TableShape.words(redline.title()), phrases);
        Address address = Address.of(sources.pageOf(text));
        RedlinePages.Subject subject =
                new RedlinePages.Subject(
                        version,
                        address,
                        phrases.sentence("proposed.changes", Map.of(), Map.of()),
                        phrases.words("proposed.changes"),
                        phrases.words("proposed.changes") + ": " + newer,
                        elsewhere(version));
        List<Page.Fact> versions =
                List.of(
                        fact("redline.older", "proposed.without", older),
                        fact("redline.newer", "proposed.with", newer));
        return pages.page(
                subject,
                redline,
                localized.dated(version).from(address.path()),
                new RedlinePages.Told(
                        pages.remarks(redline),
                        versions,
                        pages.inPlainWords(version).toList(),
                        List.of()));
    }

    private Page.Fact fact(String term, String key, String version) {
        return new Page.Fact(
                phrases.words(term),
                new Markup(Html.escaped(phrases.words(key, Map.of("version", version)))));
    }

    private List<Frames.Elsewhere> elsewhere(Version version) {
        return pages.elsewhere(
                other -> page(version, other).findAny().isPresent(),
                other -> Address.of(sources.pageOf(page(version, other).findAny().orElseThrow())));
    }

    private Stream<TextChange> page(Version version, LocalizedNotice other) {
        return all().filter(text -> text.version().equals(version.name()))
                .filter(text -> text.language().equals(other.language()));
    }
}
