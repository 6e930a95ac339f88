package dev.noticeboard.translation;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts into words in what two languages differ. */
final class Differences {

    /** How many numbers a finding names. */
    private static final int NAMED = 5;

    /** How many characters of what is missing a finding shows. */
    private static final int SHOWN = 60;

    private Differences() {}

    /**
     * Something that the translation lacks.
     *
     * @param pieces what the original says, in its order
     * @param at after what in the translation it is missing
     */
    static Finding lacks(List<Piece> pieces, Place at) {
        return finding(
                at,
                where(pieces.get(0).place())
                        + " says "
                        + named(pieces)
                        + ", which this text lacks after this place",
                "say it here, too, or take it out there");
    }

    /**
     * Something that the translation alone says.
     *
     * @param pieces what it says, in its order
     */
    static Finding adds(List<Piece> pieces) {
        return finding(
                pieces.get(0).place(),
                "the text in the first language lacks what stands here: " + named(pieces),
                "say it there, too, or take it out here");
    }

    /** Two sections that stand for each other, and of which one alone has a typed anchor. */
    static Finding anchor(SectionText one, SectionText other) {
        Optional<String> theirs = one.anchor();
        Optional<String> ours = other.anchor();
        String here =
                ours.map(anchor -> "the anchor '" + anchor + "'").orElse("no anchor of its own");
        String there =
                theirs.map(anchor -> "the anchor '" + anchor + "'").orElse("no anchor of its own");
        return finding(
                other.place(),
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

    /**
     * Numbers in pieces that stand for each other.
     *
     * @param there where the original stands
     * @param said the numbers that it alone says
     * @param here where the translation stands
     * @param own the numbers that this one alone says
     */
    static Finding numbers(Place there, List<Amount> said, Place here, List<Amount> own) {
        String message;
        if (own.isEmpty()) {
            message = where(there) + " says " + listed(said) + ", which this text does not";
        } else if (said.isEmpty()) {
            message = "this text says " + listed(own) + ", which " + where(there) + " does not";
        } else {
            message = where(there) + " says " + listed(said) + ", and this text " + listed(own);
        }
        return finding(here, message, "compare the two, and say the same numbers in both");
    }

    private static Finding finding(Place at, String message, String mend) {
        return Finding.of(Rule.TRANSLATION_DIFFERS, at, message, mend);
    }

    private static String named(List<Piece> pieces) {
        Piece first = pieces.get(0);
        if (pieces.size() == 1) {
            return first.count(1) + ", " + quoted(first.words());
        }
        boolean alike = pieces.stream().allMatch(piece -> piece.kind().equals(first.kind()));
        return (alike ? first.count(pieces.size()) : pieces.size() + " pieces of text")
                + ", from "
                + quoted(first.words())
                + " to "
                + quoted(pieces.get(pieces.size() - 1).words());
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
        String name = place.file().substring(place.file().lastIndexOf('/') + 1);
        return "line " + place.line() + " of " + name;
    }

    private static String quoted(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= SHOWN) {
            return "\"" + line + "\"";
        }
        return "\"" + line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…\"";
    }
}
