package dev.noticeboard.build;

import dev.noticeboard.article.Article;
import dev.noticeboard.inspect.WrittenLink;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.SourcePaths;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.source.text.SourceText;
import dev.noticeboard.source.text.Sources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The links of all articles, each where somebody wrote its address: in the text itself, or in
 * {@code site.yaml}, from which a contact or a directive brought it into the text.
 */
final class WrittenLinks {

    private final Sources texts;
    private final SiteSources sources;
    private final List<String> settings;
    private final String frontPage;
    private final Map<String, List<Place>> inSettings = new HashMap<>();
    private final Map<String, Optional<SourceText>> read = new HashMap<>();
    private final Set<WrittenLink> links = new LinkedHashSet<>();

    private WrittenLinks(Sources texts, SiteSources sources) {
        this.texts = texts;
        this.sources = sources;
        this.frontPage = sources.addresses().home(sources.site().language());
        this.settings = texts.file(SourcePaths.SITE).map(SourceText::lines).orElse(List.of());
    }

    /** Those that the articles show. */
    static List<WrittenLink> ofArticles(Sources texts, SiteSources sources) {
        WrittenLinks written = new WrittenLinks(texts, sources);
        sources.articles().all().forEach(written::add);
        return List.copyOf(written.links);
    }

    /** Those that any page may show. */
    static List<WrittenLink> ofSettings(Sources texts, SiteSources sources) {
        WrittenLinks written = new WrittenLinks(texts, sources);
        written.addSettings(sources.site());
        return List.copyOf(written.links);
    }

    /** What every page may show, and no text has to. */
    private void addSettings(Site site) {
        site.organization().url().ifPresent(this::addSetting);
        site.links().values().forEach(this::addSetting);
        for (Contact contact : site.contacts().values()) {
            contact.form().ifPresent(this::addSetting);
            contact.forms().forEach(form -> addSetting(form.link()));
        }
    }

    private void addSetting(String target) {
        add(frontPage, target, Place.startOf(SourcePaths.SITE));
    }

    private void add(Article article) {
        String page = sources.pageOf(article);
        article.body()
                .allInlines()
                .forEach(
                        inline -> {
                            if (inline instanceof Inline.Link link) {
                                add(page, link.target(), link.place());
                            }
                        });
        article.body()
                .allBlocks()
                .forEach(
                        block -> {
                            if (block instanceof Block.ContactBlock contact) {
                                contact.ways().stream()
                                        .map(Block.Way::target)
                                        .flatMap(Optional::stream)
                                        .forEach(target -> add(page, target, contact.place()));
                            }
                        });
    }

    private void add(String page, String target, Place inText) {
        places(target, inText).forEach(place -> links.add(new WrittenLink(page, target, place)));
    }

    private List<Place> places(String target, Place inText) {
        if (target.startsWith("#") || line(inText).contains(target)) {
            return List.of(inText);
        }
        List<Place> settings = inSettings.computeIfAbsent(target, this::placesInSettings);
        return settings.isEmpty() ? List.of(inText) : settings;
    }

    private String line(Place place) {
        return read.computeIfAbsent(place.file(), texts::file)
                .map(text -> text.line(place.line()))
                .orElse("");
    }

    private List<Place> placesInSettings(String target) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < settings.size(); i++) {
            String line = settings.get(i);
            int at = line.indexOf(target);
            if (at >= 0) {
                places.add(new Place(SourcePaths.SITE, i + 1, line.codePointCount(0, at) + 1));
            }
        }
        return places;
    }
}
