package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * No words that many readers do not know stand where plainer ones would do.
 *
 * <p>Each is told once, where it stands first. The words of links are left alone, since they may be
 * another text's title, and so are words that the text defines and those that the notice keeps.
 */
final class PlainerWords implements Check {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Where words stand first, and how often they stand at all. */
    private record Use(String written, Place place, int times, String plainer) {

        Use again() {
            return new Use(written, place, times + 1, plainer);
        }
    }

    @Override
    public Rule rule() {
        return Rule.PLAINER_WORDS;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Optional<Thesaurus> thesaurus = Thesaurus.of(subject.article().language());
        if (thesaurus.isEmpty()) {
            return List.of();
        }
        Set<String> kept = kept(subject);
        Map<String, Use> uses = new LinkedHashMap<>();
        subject.contents().running().forEach(text -> collect(text, thesaurus.get(), kept, uses));
        return uses.values().stream().map(this::finding).toList();
    }

    private static Set<String> kept(Subject subject) {
        Set<String> kept = new TreeSet<>();
        subject.notice().plainLanguage().keep().forEach(word -> kept.add(lower(word)));
        Contents.of(subject.text().body())
                .blocks(Block.DefinitionList.class)
                .flatMap(list -> list.definitions().stream())
                .flatMap(definition -> definition.terms().stream())
                .forEach(term -> kept.add(lower(PlacedText.words(term.content()))));
        return kept;
    }

    private static void collect(
            List<Inline> text, Thesaurus thesaurus, Set<String> kept, Map<String, Use> uses) {
        MaskedText written = MaskedText.withoutLinks(text);
        for (Thesaurus.Use found : thesaurus.in(written.text())) {
            String group = written.text().substring(found.from(), found.to());
            String words = lower(group);
            if (!kept.contains(words)) {
                uses.merge(
                        words,
                        new Use(
                                SPACES.matcher(group).replaceAll(" "),
                                written.placeAt(found.from()),
                                1,
                                thesaurus.plainer(words)),
                        (first, next) -> first.again());
            }
        }
    }

    private static String lower(String words) {
        return SPACES.matcher(words.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private Finding finding(Use use) {
        String times = use.times() == 1 ? "" : " (" + use.times() + " times, first here)";
        return Finding.of(
                rule(),
                use.place(),
                "many readers stumble over \"%s\"%s".formatted(use.written(), times),
                "say it in plainer words: " + use.plainer());
    }
}
