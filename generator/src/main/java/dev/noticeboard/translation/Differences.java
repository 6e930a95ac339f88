package dev.noticeboard.translation;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts into words in what two languages differ: a finding for each place. */
final class Differences {

    /** How many numbers a finding names. */
    private static final int NAMED = 5;

    /** How many characters of what is missing a finding shows. */
    private static final int SHOWN = 60;

    private Differences() {}

    private record Words(String message, String mend) {}

    /** What differs, told once for each place in the translation. */
    static List<Finding> findings(List<Difference> differences) {
        Map<Place, List<Difference>> byPlace = new LinkedHashMap<>();
        for (Difference difference : differences) {
            byPlace.computeIfAbsent(difference.at(), at -> new ArrayList<>()).add(difference);
        }
        return byPlace.entrySet().stream()
                .map(entry -> finding(entry.getKey(), words(entry.getValue())))
                .toList();
    }

    /** A translation that is hardly begun. */
    static Finding begun(Outline original, Outline translation) {
        Place start = translation.sections().get(0).place();
        return finding(
                start,
                List.of(
                        new Words(
                                "this text is hardly begun: it has %s of %s, %s has %s of %s"
                                        .formatted(
                                                sections(translation),
                                                characters(translation),
                                                name(original.file()),
                                                sections(original),
                                                characters(original)),
                                "translate the rest, or take the file away until it is"
                                        + " translated")));
    }

    private static String sections(Outline outline) {
        int count = outline.sections().size();
        return count == 1 ? "a section" : count + " sections";
    }

    private static String characters(Outline outline) {
        return outline.length() + " characters";
    }

    private static Finding finding(Place at, List<Words> words) {
        return Finding.of(
                Rule.TRANSLATION_DIFFERS,
                at,
                words.stream().map(Words::message).collect(Collectors.joining(", and ")),
                words.stream().map(Words::mend).distinct().collect(Collectors.joining(", and ")));
    }

    /** What is missing at one place is said in one breath, before what else differs there. */
    private static List<Words> words(List<Difference> differences) {
        List<Piece> lacking =
                differences.stream()
                        .filter(Difference.Lacks.class::isInstance)
                        .flatMap(lacks -> ((Difference.Lacks) lacks).pieces().stream())
                        .sorted(Comparator.comparing(Piece::place))
                        .toList();
        Stream<Words> lacks = lacking.isEmpty() ? Stream.of() : Stream.of(lacks(lacking));
        return Stream.concat(lacks, differences.stream().flatMap(Differences::others)).toList();
    }

    private static Stream<Words> others(Difference difference) {
        if (difference instanceof Difference.Adds adds) {
            return Stream.of(
                    new Words(
                            "the text in the first language lacks what stands here: "
                                    + named(adds.pieces()),
                            "say it there, too, or take it out here"));
        } else if (difference instanceof Difference.OtherAnchor anchor) {
            return Stream.of(anchor(anchor.there(), anchor.here()));
        } else if (difference instanceof Difference.OtherNumbers numbers) {
            return Stream.of(numbers(numbers));
        }
        return Stream.of();
    }

    private static Words lacks(List<Piece> pieces) {
        Place first = pieces.get(0).place();
        String there =
                pieces.size() == 1
                        ? where(first)
                        : "from line " + first.line() + " on " + name(first.file());
        return new Words(
                there + " has " + named(pieces) + ", which this text lacks after this place",
                "say it here, too, or take it out there");
    }

    private static Words anchor(SectionText one, SectionText other) {
        Optional<String> theirs = one.anchor();
        Optional<String> ours = other.anchor();
        String here =
                ours.map(anchor -> "the anchor '" + anchor + "'").orElse("no anchor of its own");
        String there =
                theirs.map(anchor -> "the anchor '" + anchor + "'").orElse("no anchor of its own");
        return new Words(
                "this section has "
                        + here
                        + ", and that of "
                        + where(one.place())
                        + " has "
                        + there
                        + ", so that a link to the section does not lead to it in both languages",
                theirs.map(anchor -> "write {#" + anchor + "} behind the heading here")
                        .orElseGet(
                                () -> "write {#" + ours.orElse("") + "} behind the heading there"));
    }

    private static Words numbers(Difference.OtherNumbers numbers) {
        String there = where(numbers.there());
        String said = listed(numbers.said());
        String own = listed(numbers.own());
        String message;
        if (numbers.own().isEmpty()) {
            message = there + " says " + said + ", which this text does not";
        } else if (numbers.said().isEmpty()) {
            message = "this text says " + own + ", which " + there + " does not";
        } else {
            message = there + " says " + said + ", and this text " + own;
        }
        return new Words(message, "compare the two, and say the same numbers in both");
    }

    private static String named(List<Piece> pieces) {
        String first = quoted(pieces.get(0).words());
        if (pieces.size() == 1) {
            return pieces.get(0).count(1) + ", " + first;
        }
        return counted(pieces)
                + ", from "
                + first
                + " to "
                + quoted(pieces.get(pieces.size() - 1).words());
    }

    /** How many pieces there are of each kind, in the order in which the kinds first stand. */
    private static String counted(List<Piece> pieces) {
        Map<Optional<Unit.Kind>, List<Piece>> kinds =
                pieces.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Piece::kind, LinkedHashMap::new, Collectors.toList()));
        List<String> counts =
                kinds.values().stream().map(all -> all.get(0).count(all.size())).toList();
        String last = counts.get(counts.size() - 1);
        return counts.size() == 1
                ? last
                : String.join(", ", counts.subList(0, counts.size() - 1)) + " and " + last;
    }

    private static String listed(List<Amount> amounts) {
        String some =
                amounts.stream()
                        .limit(NAMED)
                        .map(amount -> "'" + amount.written() + "'")
                        .collect(Collectors.joining(", "));
        int more = amounts.size() - NAMED;
        return more > 0 ? some + " and " + more + " more" : some;
    }

    private static String where(Place place) {
        return "line " + place.line() + " of " + name(place.file());
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static String quoted(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= SHOWN) {
            return "\"" + line + "\"";
        }
        return "\"" + line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…\"";
    }
}
