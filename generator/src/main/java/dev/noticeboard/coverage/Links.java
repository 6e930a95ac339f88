package dev.noticeboard.coverage;

import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.RuleSet;
import dev.noticeboard.model.RuleSet.FixedLink;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The links that a law asks for. Where it fixes their words, the text has to have a link with just
 * these words.
 */
final class Links {

    private static final String POLICY = "privacy-policy";

    private final Judged judged;
    private final RuleSet law;

    Links(Judged judged, RuleSet law) {
        this.judged = judged;
        this.law = law;
    }

    /** What is there of a link, by its id in the rule set or by the kind of notice it leads to. */
    Shown show(String id) {
        FixedLink fixed =
                law.links().getOrDefault(id, new FixedLink(List.of(), Optional.empty(), ""));
        Optional<Inline.Link> written =
                judged.links().stream().filter(link -> fits(link, id, fixed)).findFirst();
        if (written.isPresent()) {
            return Shown.stated(written.get().place());
        }
        return listed(id, fixed)
                .map(notice -> Shown.stated(notice.placeOf("title")))
                .orElseGet(() -> Shown.absent(judged.version().place()));
    }

    private boolean fits(Inline.Link link, String id, FixedLink fixed) {
        String words = PlacedText.words(link.content()).strip();
        if (!fixed.titles().isEmpty()) {
            return fixed.titles().contains(words);
        } else if (fixed.contains().isPresent()) {
            return contains(words, fixed.contains().get());
        }
        return judged.site().notices().stream()
                .filter(notice -> leadsTo(notice, id))
                .anyMatch(notice -> link.target().startsWith("/" + notice.slug() + "/"));
    }

    /** The site's own index links to every notice by its title. */
    private Optional<Notice> listed(String id, FixedLink fixed) {
        return judged.site().notices().stream()
                .filter(notice -> leadsTo(notice, id))
                .filter(
                        notice ->
                                fixed.contains().isEmpty()
                                        || contains(
                                                notice.title().in(judged.article().language()),
                                                fixed.contains().get()))
                .filter(notice -> fixed.titles().isEmpty())
                .findFirst();
    }

    private boolean leadsTo(Notice notice, String id) {
        return id.equals(POLICY) && notice.slug().equals(judged.notice().slug());
    }

    private static boolean contains(String words, String word) {
        return words.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }
}
