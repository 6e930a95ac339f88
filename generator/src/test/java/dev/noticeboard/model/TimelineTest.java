package dev.noticeboard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Version FIRST = version("2023-01-01", null);
    private static final Version SECOND = version("2024-03-01", null);
    private static final Version GONE_LATER = version("2024-03-01", "2024-06-01");
    private static final Version NEVER = version("2024-03-01", "2024-02-01");

    @Test
    void aVersionAppliesUntilTheDayBeforeTheNextOne() {
        Timeline timeline = on("2024-02-29", FIRST, SECOND);
        assertThat(timeline.status(FIRST)).isEqualTo(Status.IN_EFFECT);
        assertThat(timeline.status(SECOND)).isEqualTo(Status.UPCOMING);
        assertThat(timeline.until(FIRST)).contains(LocalDate.parse("2024-02-29"));
        assertThat(timeline.until(SECOND)).isEmpty();
    }

    @Test
    void onItsEffectiveDateAVersionIsInEffect() {
        Timeline timeline = on("2024-03-01", FIRST, SECOND);
        assertThat(timeline.status(FIRST)).isEqualTo(Status.SUPERSEDED);
        assertThat(timeline.status(SECOND)).isEqualTo(Status.IN_EFFECT);
        assertThat(timeline.before(SECOND)).contains(FIRST);
        assertThat(timeline.after(FIRST)).contains(SECOND);
    }

    @Test
    void aWithdrawalEndsAVersionAndDoesNotBringTheOneBeforeItBack() {
        Timeline timeline = on("2024-06-01", FIRST, GONE_LATER);
        assertThat(timeline.status(GONE_LATER)).isEqualTo(Status.WITHDRAWN);
        assertThat(timeline.status(FIRST)).isEqualTo(Status.SUPERSEDED);
        assertThat(timeline.inEffect()).isEmpty();
        assertThat(timeline.current()).contains(GONE_LATER);
        assertThat(timeline.until(GONE_LATER)).contains(LocalDate.parse("2024-05-31"));
    }

    @Test
    void aWithdrawalThatLiesAheadHasNotHappened() {
        Timeline timeline = on("2024-05-31", FIRST, GONE_LATER);
        assertThat(timeline.status(GONE_LATER)).isEqualTo(Status.IN_EFFECT);
        assertThat(timeline.until(GONE_LATER)).isEmpty();
    }

    @Test
    void aVersionWithdrawnBeforeItsDayNeverApplies() {
        Timeline timeline = on("2024-04-01", FIRST, NEVER);
        assertThat(timeline.status(NEVER)).isEqualTo(Status.WITHDRAWN);
        assertThat(timeline.status(FIRST)).isEqualTo(Status.IN_EFFECT);
        assertThat(timeline.until(FIRST)).isEmpty();
        assertThat(timeline.everApplies(NEVER)).isFalse();
    }

    @Test
    void beforeTheFirstVersionTheShortAddressShowsTheOneToCome() {
        Timeline timeline = on("2022-12-31", FIRST, SECOND);
        assertThat(timeline.inEffect()).isEmpty();
        assertThat(timeline.current()).contains(FIRST);
        assertThat(timeline.upcoming()).containsExactly(FIRST, SECOND);
    }

    private static Timeline on(String asOf, Version... versions) {
        return new Timeline(List.of(versions), LocalDate.parse(asOf));
    }

    private static Version version(String effective, String withdrawn) {
        return new Version(
                "privacy",
                Optional.of(LocalDate.parse(effective)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(withdrawn)
                        .map(day -> new Version.Withdrawal(LocalDate.parse(day), "superseded")),
                Map.of(),
                Disclosures.NOT_STATED,
                Place.startOf(effective + "/notice.md"));
    }
}
