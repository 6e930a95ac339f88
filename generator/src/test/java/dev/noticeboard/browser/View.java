package dev.noticeboard.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a visitor looks at a page.
 *
 * @param width the width of the window in CSS pixels
 * @param scheme light or dark
 */
record View(int width, ColorScheme scheme) {

    /** The widest one, as on a desk. */
    static final int WIDE = 1280;

    /** The narrowest one, which is also {@link #WIDE} at a zoom of 400 %. */
    static final int NARROW = 320;

    /** Those that decide whether a page is good. */
    static List<View> deciding() {
        return both(NARROW, WIDE);
    }

    /** Those between them. */
    static List<View> between() {
        return both(360, 768);
    }

    private static List<View> both(Integer... widths) {
        return Stream.of(widths)
                .flatMap(
                        w ->
                                Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                        .map(s -> new View(w, s)))
                .toList();
    }

    /** The height of the window in CSS pixels. */
    int height() {
        return width < 600 ? 740 : 900;
    }

    /** Whether it is light, for what does not depend on colours and need be seen but once. */
    boolean light() {
        return scheme == ColorScheme.LIGHT;
    }

    /** Whether it is the one view for what depends on no view at all. */
    boolean once() {
        return light() && width == WIDE;
    }

    @Override
    public String toString() {
        return width + " " + scheme.name().toLowerCase(Locale.ROOT);
    }
}
