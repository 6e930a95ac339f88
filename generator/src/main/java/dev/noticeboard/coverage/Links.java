package dev.noticeboard.coverage;

import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.PrescribedText;
import dev.noticeboard.model.RuleSet;
import dev.noticeboard.model.RuleSet.FixedLink;
import dev.noticeboard.model.SourcePaths;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The links that a law asks for. Where it fixes their words, the text has to have a link with just
 * these words. What the website shows outside its notices is taken from {@code links} in {@code
 * site.yaml}.
 */
final class Links {

    private static final Place SETTINGS = Place.startOf(SourcePaths.SITE);

    private final VersionUnderLaw subject;
    private final RuleSet law;

    Links(VersionUnderLaw subject, RuleSet law) {
        this.subject = subject;
        this.law = law;
    }

    /**
     * What is there of a link.
     *
     * @param id its id in the rule set, or the kind of notice that it leads to
     * @param onSite whether the website has to show it, rather than the notice
     */
    Shown show(String id, boolean onSite) {
        Optional<FixedLink> fixed = Optional.ofNullable(law.links().get(id));
        Optional<Inline.Link> written =
                subject.links().stream().filter(link -> fits(link, id, fixed)).findFirst();
        if (written.isPresent()) {
            return Shown.stated(written.get().place());
        }
        boolean anyWords = fixed.map(FixedLink::titles).map(List::isEmpty).orElse(true);
        if ((onSite || anyWords) && isInSettings(id, fixed)) {
            return Shown.stated(SETTINGS);
        }
        return listed(id, fixed)
                .map(notice -> Shown.stated(notice.placeOf("title")))
                .orElseGet(() -> Shown.absent(onSite ? SETTINGS : subject.version().place()));
    }

    /** Whether the site has the link, or another one whose title the law takes as well. */
    private boolean isInSettings(String id, Optional<FixedLink> fixed) {
        List<String> titles = fixed.map(FixedLink::titles).orElse(List.of());
        Map<String, String> links = subject.site().links();
        return links.containsKey(id)
                || PrescribedText.LINK_TITLES.entrySet().stream()
                        .filter(link -> links.containsKey(link.getKey()))
                        .anyMatch(link -> titles.contains(link.getValue()));
    }

    private boolean fits(Inline.Link link, String id, Optional<FixedLink> fixed) {
        if (link.target().startsWith("mailto:") || link.target().startsWith("tel:")) {
            return false;
        }
        String words = PlacedText.words(link.content()).strip();
        if (fixed.isPresent()) {
            return fixed.get().titles().contains(words)
                    || fixed.get().contains().filter(word -> contains(words, word)).isPresent();
        }
        return link.target().equals(subject.site().links().get(id))
                || subject.site().notices().stream()
                        .filter(notice -> is(notice, id))
                        .anyMatch(notice -> link.target().startsWith("/" + notice.slug() + "/"));
    }

    /** The site's own index links to every notice by its title. */
    private Optional<Notice> listed(String id, Optional<FixedLink> fixed) {
        String language = subject.article().language();
        return subject.site().notices().stream()
                .filter(notice -> is(notice, id))
                .filter(
                        notice ->
                                fixed.flatMap(FixedLink::contains)
                                        .map(word -> contains(notice.title().in(language), word))
                                        .orElse(true))
                .findFirst();
    }

    private static boolean is(Notice notice, String id) {
        return notice.kind().word().equals(id);
    }

    private static boolean contains(String words, String word) {
        return words.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }
}
