package dev.noticeboard.article;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.ReservedAnchors;
import dev.noticeboard.model.Section;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The anchors that code hosts give the headings of a text, where they differ from its own: links
 * into a page that was read there go on working here.
 *
 * <p>GitHub drops punctuation and makes a hyphen of each space, so that {@code Q & A} is {@code
 * q--a}; GitLab makes one hyphen of several. Both number headings that read the same from {@code
 * -1}. A heading whose anchor was written out has no other, and what has an anchor already keeps
 * it.
 */
final class HostAnchors {

    private HostAnchors() {}

    /** The sections' own anchors by those of code hosts. */
    public static SortedMap<String, String> of(Body body) {
        Set<String> taken = taken(body);
        SortedMap<String, String> aliases = new TreeMap<>();
        List<UnaryOperator<String>> hosts = List.of(HostAnchors::onGitHub, HostAnchors::onGitLab);
        for (UnaryOperator<String> host : hosts) {
            Map<String, Integer> numbers = new HashMap<>();
            for (Section section : body.allSections().toList()) {
                if (section.heading().isEmpty()) {
                    continue;
                }
                String anchor = numbered(host.apply(PlacedText.words(section.heading())), numbers);
                boolean free =
                        !anchor.isEmpty()
                                && !ReservedAnchors.contains(anchor)
                                && !section.explicit()
                                && !section.anchor().isEmpty();
                if (free && taken.add(anchor)) {
                    aliases.put(anchor, section.anchor());
                }
            }
        }
        return Collections.unmodifiableSortedMap(aliases);
    }

    /**
     * What other anchors lead to the sections of a text.
     *
     * @param old the section anchors that old ones of the notice lead to; they come first
     */
    public static SortedMap<String, String> with(Map<String, String> old, Body body) {
        // The text before the first heading has no anchor.
        Set<String> sections =
                body.allSections()
                        .map(Section::anchor)
                        .filter(anchor -> !anchor.isEmpty())
                        .collect(Collectors.toSet());
        SortedMap<String, String> aliases = new TreeMap<>(old);
        of(body).forEach(
                        (alias, anchor) -> {
                            if (!sections.contains(aliases.getOrDefault(alias, ""))) {
                                aliases.put(alias, anchor);
                            }
                        });
        return aliases;
    }

    private static Set<String> taken(Body body) {
        Set<String> taken = new HashSet<>();
        body.allSections().map(Section::anchor).forEach(taken::add);
        body.allBlocks()
                .forEach(
                        block -> {
                            if (block instanceof Block.DefinitionList list) {
                                list.definitions().stream()
                                        .flatMap(definition -> definition.terms().stream())
                                        .map(Block.Term::anchor)
                                        .forEach(taken::add);
                            }
                        });
        body.allInlines()
                .forEach(
                        inline -> {
                            if (inline instanceof Inline.Anchor anchor) {
                                taken.add(anchor.id());
                            }
                        });
        return taken;
    }

    private static String numbered(String anchor, Map<String, Integer> numbers) {
        String numbered = anchor;
        while (numbers.containsKey(numbered)) {
            numbered = anchor + "-" + numbers.merge(anchor, 1, Integer::sum);
        }
        numbers.put(numbered, 0);
        return numbered;
    }

    private static String onGitHub(String heading) {
        StringBuilder anchor = new StringBuilder();
        heading.strip()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(HostAnchors::isKept)
                .map(c -> c == ' ' ? '-' : c)
                .forEach(anchor::appendCodePoint);
        return anchor.toString();
    }

    private static String onGitLab(String heading) {
        return onGitHub(heading).replaceAll("-{2,}", "-");
    }

    private static boolean isKept(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.CONNECTOR_PUNCTUATION ->
                    true;
            default -> c == ' ' || c == '-' || Character.isLetterOrDigit(c);
        };
    }
}
