package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noticeboard.model.Rule;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.SealRequest;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing slips into a published history; what is added before its beginning says so. */
class SealedPastTest {

    private static final String DAY = "2024-06-01";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, de]
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2022-01-01/notice.md --
                    We keep your name.
                    -- notices/privacy/2024-01-01/notice.md --
                    We keep your name and address.
                    """);

    @TempDir private Path folder;
    private SiteAtWork site;

    @BeforeEach
    void published() throws Exception {
        // The first publication brings a whole history with it.
        site = SiteAtWork.of(SITE, folder);
        site.on(DAY).seal("privacy", Optional.empty());
        assertThat(publish(DAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-01", "2021-12-31", "2022-01-02", "2023-01-01", "2024-05-31"})
    void aNewVersionWithADateBeforeThePublishedSiteIsRefused(String date) throws Exception {
        add("privacy", date, "Other words.\n");
        assertThat(publish("2024-07-01")).contains("unsealed");
        site.seal("2024-07-01", date);
        assertThat(publish("2024-07-01")).containsExactly("backdated");
        assertThat(SiteAtWork.lines(site.on("2024-07-01").publish("directory:www", folder)))
                .singleElement()
                .asString()
                .startsWith(
                        "notices/privacy/" + date + ":1:1: error[backdated]: this version is new");
        Settings settings = site.settings("2024-07-01", false);
        Settings allowing =
                new Settings(
                        settings.source(),
                        settings.output(),
                        settings.asOf(),
                        settings.now(),
                        false,
                        settings.failOn(),
                        Set.of(Rule.BACKDATED));
        assertThat(new Noticeboard(allowing).publish("directory:www", folder).failed()).isFalse();
        // From then on it is published as any other.
        assertThat(publish("2024-07-01")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-01", "2024-06-20", "2024-09-01"})
    void aNewVersionFromThatDayOnIsNone(String date) throws Exception {
        add("privacy", date, "Other words.\n");
        site.seal("2024-07-01", date);
        assertThat(publish("2024-07-01")).isEmpty();
    }

    @Test
    void aNewNoticeATranslationAndACorrectionAreNoNewVersions() throws Exception {
        site.write("notices/terms/notice.yaml", "title: Terms\n");
        add("terms", "2019-01-01", "Be kind.\n");
        add("terms", "2024-01-02", "Be kinder.\n");
        site.on("2024-07-01").seal("terms", Optional.empty());
        site.write("notices/privacy/2022-01-01/notice.de.md", "Ihren Namen.\n");
        site.correct("2024-07-01", "2022-01-01", "There is a German text now.");
        assertThat(publish("2024-07-01")).isEmpty();
    }

    @Test
    void whatIsAddedBeforeTheBeginningPassesAndSaysWhen() throws Exception {
        add("privacy", "2019-05-01", "We keep all.\n");
        assertThat(site.check("2024-07-01"))
                .singleElement()
                .asString()
                .endsWith(
                        "seal it with noticeboard seal privacy 2019-05-01, and --past if it was not"
                                + " published before");
        assertThat(past("2024-07-01", "2019-05-01").summary())
                .contains("sealed privacy 2019-05-01");
        assertThat(site.text("notices/privacy/seals.yaml")).contains("  past: true\n");
        assertThat(site.check("2024-07-01")).isEmpty();
        assertThat(publish("2024-07-01")).isEmpty();
        assertThat(page("privacy/2019-05-01/index.html"))
                .containsPattern("Added to this history</dt>\\s*<dd><time datetime=\"2024-07-01\"");
        assertThat(page("privacy/history/index.html")).contains("Added to this history");
        assertThat(page("privacy/2022-01-01/index.html")).doesNotContain("Added to this history");
        assertThat(page("privacy/versions.json")).containsOnlyOnce("\"added\": \"2024-07-01\"");
        assertThat(page("manifest.json")).containsOnlyOnce("\"added\": \"2024-07-01\"");
        assertThat(page("privacy/feed.xml"))
                .contains("Added to this history", "<updated>2024-07-01T12:00:00Z</updated>");
        // And once more, still further back.
        add("privacy", "2018-01-01", "We keep much.\n");
        past("2024-08-01", "2018-01-01");
        assertThat(publish("2024-08-01")).isEmpty();
    }

    @Test
    void whatWasSealedWithoutItMayBeSealedAgain() throws Exception {
        add("privacy", "2019-05-01", "We keep all.\n");
        site.seal("2024-07-01", "2019-05-01");
        assertThat(publish("2024-07-01")).containsExactly("backdated");
        assertThat(past("2024-07-01", "2019-05-01").summary())
                .contains("sealed privacy 2019-05-01");
        assertThat(past("2024-07-01", "2019-05-01").summary())
                .contains("nothing to seal: it is on record already");
        assertThat(publish("2024-07-01")).isEmpty();
    }

    @Test
    void withoutADateAllThatIsOlderThanTheFirstOnRecordIsAdded() throws Exception {
        add("privacy", "2019-05-01", "We keep all.\n");
        add("privacy", "2017-05-01", "We keep much.\n");
        add("privacy", "2023-05-01", "We keep some.\n");
        assertThat(
                        site.on("2024-07-01")
                                .seal(
                                        new SealRequest(
                                                List.of("privacy"), Optional.empty(), true, false))
                                .outcome()
                                .summary())
                .contains("sealed privacy 2017-05-01, privacy 2019-05-01");
    }

    @ParameterizedTest
    @CsvSource({"2022-01-02", "2023-01-01", "2024-02-01", "2024-01-01"})
    void nothingIsAddedBetween(String date) throws Exception {
        add("privacy", date, "Other words.\n");
        assertThatThrownBy(() -> past("2024-07-01", date))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "privacy "
                                + date
                                + " is not older than the first version on record, that of"
                                + " 2022-01-01: leave out --past, which adds to a history before"
                                + " its beginning alone");
    }

    @Test
    void whereNothingIsOnRecordThereIsNoHistoryToAddTo() throws Exception {
        site.write("notices/terms/notice.yaml", "title: Terms\n");
        add("terms", "2019-01-01", "Be kind.\n");
        assertThatThrownBy(
                        () ->
                                site.on(DAY)
                                        .seal(
                                                new SealRequest(
                                                        List.of("terms"),
                                                        Optional.of(LocalDate.parse("2019-01-01")),
                                                        true,
                                                        false)))
                .hasMessageContaining("nothing of 'terms' is on record yet");
    }

    private void add(String notice, String date, String text) throws Exception {
        site.write("notices/" + notice + "/" + date + "/notice.md", text);
    }

    private Outcome past(String day, String date) throws Exception {
        return site.on(day)
                .seal(
                        new SealRequest(
                                List.of("privacy"),
                                Optional.of(LocalDate.parse(date)),
                                true,
                                false))
                .outcome();
    }

    private List<String> publish(String day) throws Exception {
        return site.on(day).publish("directory:www", folder).findings().stream()
                .map(finding -> finding.rule())
                .toList();
    }

    private String page(String path) throws Exception {
        return Files.readString(folder.resolve("www/current").resolve(path));
    }
}
