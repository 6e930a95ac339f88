package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sealed text that differs in what nobody sees has other sources, and reads the same. */
class SealedFoldedTest {

    private static final String DAY = "2024-06-01";
    private static final String TEXT = "notices/privacy/2024-03-01/notice.md";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-03-01/notice.md --
                    Example Ltd.<br>1 First Street

                    We answer within 30 days, in our **web** site.

                    - for a year
                    - or two
                    """);

    @TempDir private Path folder;

    private SiteAtWork site;

    @BeforeEach
    void seal() throws Exception {
        site = SiteAtWork.of(SITE, folder);
        site.seal("2024-03-01", "2024-03-01");
        assertThat(site.on(DAY).publish("directory:www", folder).failed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <br>1          | <br>\\n1
                    30 days        | 30&nbsp;days
                    30 days        | 30&#x2003;days
                    - or two       | \\n- or two
                    answer         | ans&shy;wer
                    **web** site   | <b>web&nbsp;</b>site
                    """)
    void readsTheSame(String was, String is) throws Exception {
        site.edit(TEXT, was, is.replace("\\n", "\n"));
        assertThat(rules()).contains(Rule.SEALED_SOURCES.id()).doesNotContain("sealed-changed");
        assertThat(site.on(DAY).check().failed()).isFalse();
        assertThat(site.on(DAY).publish("directory:www", folder).failed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    **web** site   | **web**site
                    <br>1          | 1
                    <br>1          | &nbsp;1
                    **web** site   | web site
                    answer         | ans-wer
                    """)
    void readsOtherwise(String was, String is) throws Exception {
        site.edit(TEXT, was, is);
        assertThat(rules()).contains(Rule.SEALED_CHANGED.id());
        assertThat(site.on(DAY).publish("directory:www", folder).failed()).isTrue();
    }

    private List<String> rules() throws Exception {
        return site.on(DAY).check().findings().stream().map(Finding::rule).toList();
    }
}
