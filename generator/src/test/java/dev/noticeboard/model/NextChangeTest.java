package dev.noticeboard.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import dev.noticeboard.source.SiteReader;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextChangeTest {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    contacts:
                      office: {role: Privacy office, email: office@example.com}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-01-01/notice.md --
                    We keep your name.
                    """);

    @Test
    void aSiteThatIsAllInEffectNeverChanges() {
        assertThat(after("2024-06-01", SITE)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            nullValues = "never",
            delimiter = '|',
            textBlock =
                    """
                    it takes effect                     | change: material                         | 2024-09-01
                    it is withdrawn before              | withdrawn: {date: 2024-08-01, reason: A} | 2024-08-01
                    it is withdrawn on the day itself   | withdrawn: {date: 2024-09-01, reason: A} | 2024-09-01
                    it was withdrawn                    | withdrawn: {date: 2024-06-01, reason: A} | never
                    its comment window closes           | comments: {until: 2024-07-31, to: office} | 2024-08-01
                    its comment window has closed       | comments: {until: 2024-05-31, to: office} | 2024-09-01
                    its comment window is open too long | comments: {until: 2024-12-31, to: office} | 2024-09-01
                    """)
    void theNextThingThatHappensToAVersionToCome(String name, String front, LocalDate expected) {
        assertThat(after("2024-06-01", withNext(front))).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void theDayItselfIsNotAhead() {
        assertThat(after("2024-08-31", withNext("change: material")))
                .contains(LocalDate.parse("2024-09-01"));
        assertThat(after("2024-09-01", withNext("change: material"))).isEmpty();
    }

    @Test
    void aWindowOfAVersionThatWasWithdrawnClosesUnseen() {
        String front =
                "withdrawn: {date: 2024-07-01, reason: No}\n"
                        + "comments: {until: 2024-07-31, to: office}";
        assertThat(after("2024-06-01", withNext(front))).contains(LocalDate.parse("2024-07-01"));
        assertThat(after("2024-07-01", withNext(front))).isEmpty();
    }

    @Test
    void aVersionThatWasReplacedMayStillBeWithdrawn() {
        MiniSite site =
                withNext("change: material")
                        .with(
                                "notices/privacy/2024-01-01/notice.md",
                                "---\nwithdrawn: {date: 2025-01-01, reason: No}\n---\nOurs.\n");
        assertThat(after("2024-09-01", site)).contains(LocalDate.parse("2025-01-01"));
    }

    @Test
    void ofSeveralNoticesTheFirstToChangeCounts() {
        MiniSite site =
                withNext("change: material")
                        .with("notices/cookies/notice.yaml", "title: Cookies\n")
                        .with("notices/cookies/2024-07-01/notice.md", "None.\n");
        assertThat(after("2024-06-01", site)).contains(LocalDate.parse("2024-07-01"));
        assertThat(after("2024-07-01", site)).contains(LocalDate.parse("2024-09-01"));
    }

    private static MiniSite withNext(String front) {
        return SITE.with(
                "notices/privacy/2024-09-01/notice.md", "---\n" + front + "\n---\nMore.\n");
    }

    private static Optional<LocalDate> after(String asOf, MiniSite site) {
        Reading<Site> read = new SiteReader(false).read(site.sources());
        assertThat(read.findings()).isEmpty();
        return NextChange.after(LocalDate.parse(asOf), read.value().notices());
    }
}
