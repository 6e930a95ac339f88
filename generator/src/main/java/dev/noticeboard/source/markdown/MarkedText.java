package dev.noticeboard.source.markdown;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A text as the parser gets it: with the markers that it does not know by itself.
 *
 * <p>The parser takes every line that begins with a letter for running text and asks nobody. So the
 * first letter of a marker reads as a sign that is no letter; a marker that the parser found no
 * item for, such as one in code, has to be left to it as text.
 */
final class MarkedText implements CharSequence {

    /** A code point that no text holds (Unicode 16, section 23.7). */
    private static final char SIGN = '\uFDD0';

    private final CharSequence text;
    private final Map<Integer, MarkerRun.Marker> markers;
    private final BitSet signs = new BitSet();
    private final BitSet unread = new BitSet();

    MarkedText(CharSequence text, Map<Integer, MarkerRun.Marker> markers) {
        this.text = text;
        this.markers = Map.copyOf(markers);
        markers.keySet().stream()
                .filter(offset -> Character.isLetter(text.charAt(offset)))
                .forEach(signs::set);
        unread.or(signs);
    }

    /** The marker that begins at an offset, for the parser to make an item of. */
    Optional<MarkerRun.Marker> read(int offset) {
        unread.clear(offset);
        return Optional.ofNullable(markers.get(offset));
    }

    /** The markers without those of which the parser made no item; empty where there are none. */
    Optional<Map<Integer, MarkerRun.Marker>> withoutUnread() {
        Map<Integer, MarkerRun.Marker> rest = new HashMap<>(markers);
        unread.stream().forEach(rest::remove);
        return unread.isEmpty() ? Optional.empty() : Optional.of(rest);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return signs.get(index) ? SIGN : text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().substring(start, end);
    }

    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder(text);
        signs.stream().forEach(index -> shown.setCharAt(index, SIGN));
        return shown.toString();
    }
}
