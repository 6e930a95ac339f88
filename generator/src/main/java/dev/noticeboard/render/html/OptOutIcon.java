package dev.noticeboard.render.html;

import dev.noticeboard.model.PrescribedText;
import dev.noticeboard.output.Html;
import java.util.Map;

/**
 * The opt-out icon: a pill with a check mark on white and a cross on blue, in the shape and the
 * color that the regulation prescribes (Cal. Code Regs. tit. 11 §7015(b)).
 */
final class OptOutIcon {

    private static final String WHITE = "#fff";
    private static final String BLUE = "#06f";

    private static final String LEFT_HALF =
            "M7.4 12.8h6.8l3.1-11.6H7.4C4.2 1.2 1.6 3.8 1.6 7s2.6 5.8 5.8 5.8z";
    private static final String PILL_BUT_LEFT_HALF =
            "M22.6 0H7.4a7 7 0 0 0 0 14h15.2a7 7 0 0 0 0-14z"
                    + "M1.6 7c0-3.2 2.6-5.8 5.8-5.8h9.9l-3.1 11.6H7.4C4.2 12.8 1.6 10.2 1.6 7z";
    private static final String CROSS = "M19 4.4l5.2 5.2M24.2 4.4L19 9.6";
    private static final String CHECK_MARK = "M5.8 7.3l2.2 2.2 4.3-5";

    private OptOutIcon() {}

    /** Whether it belongs beside a link of these words: one that stands for all choices. */
    static boolean belongsTo(String words) {
        return PrescribedText.ALTERNATIVE_LINKS.stream()
                .map(PrescribedText.LINK_TITLES::get)
                .anyMatch(words::equals);
    }

    /** Writes it as apparatus: it says nothing that the title beside it does not say. */
    static void write(Html out) {
        out.open(
                "svg",
                Map.of(
                        "aria-hidden", "true",
                        "class", "opt-out-icon",
                        "data-nb", "",
                        "height", "14",
                        "viewBox", "0 0 30 14",
                        "width", "30"));
        area(out, LEFT_HALF, WHITE);
        area(out, PILL_BUT_LEFT_HALF, BLUE);
        line(out, CROSS, WHITE);
        line(out, CHECK_MARK, BLUE);
        out.close("svg");
    }

    private static void area(Html out, String path, String color) {
        out.open("path", Map.of("d", path, "fill", color, "fill-rule", "evenodd")).close("path");
    }

    private static void line(Html out, String path, String color) {
        out.open(
                        "path",
                        Map.of(
                                "d", path,
                                "fill", "none",
                                "stroke", color,
                                "stroke-linecap", "round",
                                "stroke-linejoin", "round",
                                "stroke-width", "1.2"))
                .close("path");
    }
}
