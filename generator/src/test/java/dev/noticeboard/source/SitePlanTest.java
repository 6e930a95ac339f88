package dev.noticeboard.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one notice may know of another has no texts in it, and is there all the same. */
class SitePlanTest {

    private static final SitePlan PLAN =
            new SiteReader(false)
                    .plan(
                            MiniSite.of(
                                            """
                                            -- site.yaml --
                                            organization: {name: Example}
                                            -- notices/cookies/notice.yaml --
                                            title: Cookies
                                            facts-of: sealed
                                            -- notices/cookies/2024-01-01/notice.md --
                                            ---
                                            title: Cookies of 2024
                                            ---
                                            ## What we keep

                                            We keep your name.
                                            -- notices/sealed/notice.yaml --
                                            title: Sealed
                                            -- notices/sealed/2024-01-01/notice.md --
                                            We keep your address.
                                            -- notices/sealed/2024-01-01/disclosures.yaml --
                                            categories: none
                                            """)
                                    .sources());

    private static SiteIndex index() {
        return PLAN.index(
                PLAN.slugs().stream().flatMap(slug -> PLAN.outline(slug).stream()).toList());
    }

    @Test
    void anOutlineHasNoTexts() {
        Notice outline = PLAN.outline("cookies").orElseThrow();
        assertThat(outline.title().in("en")).isEqualTo("Cookies");
        Version.VersionText text = outline.versions().get(0).texts().get("en");
        assertThat(text.title()).contains("Cookies of 2024");
        assertThat(text.body().sections()).isEmpty();
        assertThat(PLAN.notice("cookies").value().orElseThrow().versions().get(0).texts())
                .allSatisfy((language, whole) -> assertThat(whole.body().sections()).isNotEmpty());
    }

    @Test
    void aNoticeMayBeCalledAsTheFolderOfASeal() {
        assertThat(index().slugs()).isEqualTo(List.of("cookies", "sealed"));
        assertThat(index().notice("sealed").orElseThrow().versions()).hasSize(1);
    }

    @Test
    void onlyWhoLendsFactsHasThem() {
        assertThat(index().notice("sealed").orElseThrow().versions().get(0).factsFile())
                .isPresent();
        assertThat(index().notice("cookies").orElseThrow().versions().get(0).factsFile()).isEmpty();
    }
}
