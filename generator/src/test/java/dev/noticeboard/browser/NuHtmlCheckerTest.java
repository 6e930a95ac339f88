package dev.noticeboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All sites in one run of the checker, and a spoilt one among them. */
class NuHtmlCheckerTest {

    private static final String DATED = SpoiltSite.DATED;

    @TempDir private static Path folder;
    private static BuiltSite spoilt;
    private static Map<BuiltSite, List<String>> faults;

    @BeforeAll
    static void check() throws IOException {
        spoilt = SpoiltSite.in(folder, DATED, "<h1>", "<center></center><section>x</section><h1>");
        List<BuiltSite> sites = new ArrayList<>(List.of(spoilt));
        Stream.of(ShownSite.values()).map(ShownSite::built).forEach(sites::add);
        faults = NuHtmlChecker.faults(sites);
    }

    @ParameterizedTest
    @EnumSource
    void hasNothingToSay(ShownSite site) throws IOException {
        assertThat(site.built().pages()).isNotEmpty();
        assertThat(faults.get(site.built())).isEmpty();
    }

    @Test
    void findsWhatIsWrong() {
        assertThat(faults.get(spoilt))
                .containsExactly(
                        DATED + ":16: error: The “center” element is obsolete. Use CSS instead.",
                        DATED
                                + ":16: info: Section lacks heading. Consider using “h2”-“h6”"
                                + " elements to add identifying headings to all sections, or else"
                                + " use a “div” element instead for any cases where no heading is"
                                + " needed.");
    }
}
