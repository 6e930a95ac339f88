package dev.noticeboard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final ChangeKind NOT_SAID = null;

    private static final Version FIRST = version("2023-01-01", NOT_SAID);
    private static final Version SECOND = version("2024-03-01", NOT_SAID);
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

    @Test
    void aVersionWithdrawnOnTheDayThatItWouldTakeEffectNeverApplies() {
        Version sameDay = version("2024-03-01", "2024-03-01");
        Timeline timeline = on("2024-03-01", FIRST, sameDay);
        assertThat(timeline.status(sameDay)).isEqualTo(Status.WITHDRAWN);
        assertThat(timeline.status(FIRST)).isEqualTo(Status.IN_EFFECT);
        assertThat(timeline.everApplies(sameDay)).isFalse();
        assertThat(on("2024-02-29", FIRST, sameDay).status(sameDay)).isEqualTo(Status.UPCOMING);
    }

    @Test
    void ofTwoVersionsToComeTheNextOneIsFirst() {
        Version third = version("2025-01-01", NOT_SAID);
        Timeline timeline = on("2024-02-29", FIRST, SECOND, third);
        assertThat(timeline.upcoming()).containsExactly(SECOND, third);
        assertThat(timeline.until(SECOND)).contains(LocalDate.parse("2024-12-31"));
        assertThat(timeline.before(third)).contains(SECOND);
    }

    @Test
    void afterAWithdrawalNothingAppliesUntilTheNextVersionDoes() {
        Version third = version("2024-09-01", NOT_SAID);
        Timeline gap = on("2024-08-31", FIRST, GONE_LATER, third);
        assertThat(gap.inEffect()).isEmpty();
        assertThat(gap.current()).contains(GONE_LATER);
        assertThat(gap.until(GONE_LATER)).contains(LocalDate.parse("2024-05-31"));
        assertThat(on("2024-09-01", FIRST, GONE_LATER, third).inEffect()).contains(third);
    }

    @Test
    void aVersionThatWasReplacedCanStillBeWithdrawn() {
        Version replaced = version("2023-01-01", "2024-06-01");
        assertThat(on("2024-05-31", replaced, SECOND).status(replaced))
                .isEqualTo(Status.SUPERSEDED);
        Timeline timeline = on("2024-06-01", replaced, SECOND);
        assertThat(timeline.status(replaced)).isEqualTo(Status.WITHDRAWN);
        assertThat(timeline.until(replaced)).contains(LocalDate.parse("2024-02-29"));
        assertThat(timeline.inEffect()).contains(SECOND);
    }

    @Test
    void aCommentWindowIsOpenOnItsLastDayAndOnlyUntilTheVersionTakesEffect() {
        Version open = open("2024-03-01", "2024-02-10");
        assertThat(on("2024-02-10", FIRST, open).openWindow(open)).isPresent();
        assertThat(on("2024-02-11", FIRST, open).openWindow(open)).isEmpty();
        Version tooLong = open("2024-03-01", "2024-04-01");
        assertThat(on("2024-02-29", FIRST, tooLong).openWindow(tooLong)).isPresent();
        assertThat(on("2024-03-01", FIRST, tooLong).openWindow(tooLong)).isEmpty();
    }

    @Test
    void onlyAWithdrawalLeavesAGap() {
        Version third = version("2024-08-01", NOT_SAID);
        Timeline timeline = on("2024-06-01", FIRST, GONE_LATER, third);
        assertThat(timeline.gapAfter(FIRST)).isEmpty();
        assertThat(timeline.gapAfter(GONE_LATER)).contains(period("2024-06-01", "2024-07-31"));
        assertThat(timeline.gapAfter(third)).isEmpty();
        assertThat(on("2024-06-01", FIRST, GONE_LATER).gapAfter(GONE_LATER))
                .contains(period("2024-06-01", null));
        Version nextDay = version("2024-06-01", NOT_SAID);
        assertThat(on("2024-06-01", GONE_LATER, nextDay).gapAfter(GONE_LATER)).isEmpty();
    }

    @Test
    void aPeriodIsInclusiveAtBothEnds() {
        Timeline timeline = on("2024-04-01", FIRST, NEVER, version("2024-05-01", NOT_SAID));
        assertThat(timeline.period(FIRST)).contains(period("2023-01-01", "2024-04-30"));
        assertThat(timeline.period(NEVER)).isEmpty();
    }

    @Test
    void aVersionThatIsNotEditorialHasToBeAgreedTo() {
        Version first = version("2023-01-01", ChangeKind.EDITORIAL);
        Version typo = version("2023-02-01", ChangeKind.EDITORIAL);
        Version material = version("2023-03-01", ChangeKind.MATERIAL);
        Version notStated = version("2023-05-01", NOT_SAID);
        Version last = version("2023-06-01", ChangeKind.EDITORIAL);
        Timeline timeline = on("2023-04-01", first, typo, material, notStated, last);
        assertThat(timeline.lastToAgreeTo(first)).contains(first);
        assertThat(timeline.lastToAgreeTo(typo)).contains(first);
        assertThat(timeline.lastToAgreeTo(material)).contains(material);
        assertThat(timeline.lastToAgreeTo(notStated)).contains(notStated);
        assertThat(timeline.lastToAgreeTo(last)).contains(notStated);
    }

    @Test
    void aWithdrawnVersionHasToBeAgreedToOnlyIfItEverApplied() {
        Version last = version("2024-08-01", ChangeKind.EDITORIAL);
        assertThat(on("2024-08-01", FIRST, GONE_LATER, last).lastToAgreeTo(last))
                .contains(GONE_LATER);
        assertThat(on("2024-08-01", FIRST, NEVER, last).lastToAgreeTo(last)).contains(FIRST);
    }

    private static Timeline.Period period(String from, String to) {
        return new Timeline.Period(
                LocalDate.parse(from), Optional.ofNullable(to).map(LocalDate::parse));
    }

    private static Timeline on(String asOf, Version... versions) {
        return new Timeline(List.of(versions), LocalDate.parse(asOf));
    }

    private static Version version(String effective, String withdrawn) {
        return version(effective, withdrawn, null, null);
    }

    private static Version version(String effective, ChangeKind change) {
        return version(effective, null, null, change);
    }

    private static Version open(String effective, String until) {
        return version(effective, null, until, null);
    }

    private static Version version(
            String effective, String withdrawn, String until, ChangeKind change) {
        return new Version(
                "privacy",
                Optional.of(LocalDate.parse(effective)),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(change),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(withdrawn)
                        .map(day -> new Version.Withdrawal(LocalDate.parse(day), "superseded")),
                Optional.ofNullable(until)
                        .map(day -> new Version.CommentWindow(LocalDate.parse(day), "office")),
                List.of(),
                Map.of(),
                Disclosures.NOT_STATED,
                Optional.empty(),
                "",
                new Seal(
                        "en",
                        List.of(),
                        Map.of(),
                        Map.of(),
                        Optional.empty(),
                        Place.startOf("sealed")),
                Place.startOf(effective + "/notice.md"),
                Map.of());
    }
}
