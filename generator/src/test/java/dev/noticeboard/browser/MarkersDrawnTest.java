package dev.noticeboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.noticeboard.MiniSite;
import dev.noticeboard.model.Markers;
import dev.noticeboard.model.Markers.Delimiter;
import dev.noticeboard.model.Numerals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The marker that was typed before an item is the one that a browser draws and reads aloud. */
@InChromium
class MarkersDrawnTest {

    private static final long SEED = Long.getLong("noticeboard.seed", 20261129L);

    @TempDir private Path folder;

    @Test
    void inEveryFormFromAnyNumberOn(Chromium chromium) throws Exception {
        System.out.println("MarkersDrawnTest: -Dnoticeboard.seed=" + SEED);
        Random random = new Random(SEED);
        List<String> typed = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Numerals numerals : Numerals.values()) {
            for (Delimiter delimiter : Delimiter.values()) {
                if (numerals != Numerals.LEADING_ZERO || delimiter != Delimiter.PARENTHESES) {
                    add(new Markers(numerals, delimiter), random, typed, text);
                }
            }
        }
        MiniSite.of(
                        """
                        -- site.yaml --
                        organization: {name: Example}
                        -- notices/privacy/notice.yaml --
                        title: Privacy policy
                        """)
                .with("notices/privacy/2024-01-01/notice.md", text.toString())
                .writeTo(folder.resolve("in"));
        BuiltSite site = BuiltSite.of(folder.resolve("in"), folder.resolve("out"));
        try (SiteServer server = SiteServer.start(site);
                OpenPage page =
                        chromium.open(
                                server,
                                "privacy/2024-01-01/index.html",
                                new View(View.WIDE, ColorScheme.LIGHT))) {
            List<String> drawn =
                    page.accessibilityTree().stream()
                            .filter(node -> node.role().equals("ListMarker"))
                            .map(node -> node.name().strip())
                            .toList();
            assertThat(drawn).containsSubsequence(typed);
        }
    }

    /** A list that begins anywhere, and leaves some numbers out behind its second item. */
    private static void add(
            Markers markers, Random random, List<String> typed, StringBuilder text) {
        // A single letter may be a roman numeral; from 27 on letters are two.
        int first = markers.numerals() == Numerals.LEADING_ZERO ? 1 : 1 + random.nextInt(4);
        boolean letters =
                markers.numerals() == Numerals.LOWER_LETTER
                        || markers.numerals() == Numerals.UPPER_LETTER;
        int later = first + 3 + random.nextInt(letters ? 15 : 60);
        text.append("## List ").append(typed.size()).append("\n\n");
        for (int number : List.of(first, first + 1, later, later + 1)) {
            typed.add(markers.of(number));
            text.append(markers.of(number)).append(" words\n");
        }
        text.append('\n');
    }
}
