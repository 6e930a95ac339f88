package dev.noticeboard.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which version of a notice applies when, as seen on one day.
 *
 * <p>A version applies from its effective date until the day before the next one applies. One that
 * is withdrawn stops applying on the day of its withdrawal, and the one before it does not come
 * back; one that was withdrawn before it took effect never applies. A withdrawal that lies after
 * the day of looking has not happened yet.
 *
 * @param versions the dated versions, oldest first
 * @param asOf the day of looking
 */
public record Timeline(List<Version> versions, LocalDate asOf) {

    public Timeline {
        versions = List.copyOf(versions);
    }

    /** What a version is on the day of looking. */
    public Status status(Version version) {
        if (version.effective().isEmpty()) {
            return Status.DRAFT;
        }
        if (withdrawal(version).isPresent()) {
            return Status.WITHDRAWN;
        }
        if (start(version).isAfter(asOf)) {
            return Status.UPCOMING;
        }
        return inEffect().filter(version::equals).isPresent()
                ? Status.IN_EFFECT
                : Status.SUPERSEDED;
    }

    /** The version in effect, or empty where none is. */
    public Optional<Version> inEffect() {
        return latestStarted().filter(version -> withdrawal(version).isEmpty());
    }

    /**
     * The version that the notice's short address shows: the one in effect, else the last one that
     * was, else the first one to come, else the last of all.
     */
    public Optional<Version> current() {
        return latestStarted()
                .or(() -> upcoming().stream().findFirst())
                .or(() -> versions.isEmpty() ? Optional.empty() : Optional.of(last()));
    }

    /**
     * The same where only some of the versions can be read, as in a language: {@link #current()},
     * or else the newest one before it, or else the first one.
     *
     * @param readable whether a version can be read
     */
    public Optional<Version> shown(Predicate<Version> readable) {
        List<Version> found = versions.stream().filter(readable).toList();
        Optional<Version> current = current();
        return found.stream()
                .filter(
                        version ->
                                current.filter(it -> !start(version).isAfter(start(it)))
                                        .isPresent())
                .reduce((first, second) -> second)
                .or(() -> found.stream().findFirst());
    }

    /** The versions that have yet to take effect, the next one first. */
    public List<Version> upcoming() {
        return versions.stream().filter(version -> status(version) == Status.UPCOMING).toList();
    }

    /** The version before a version that applied or will apply, or empty for the first one. */
    public Optional<Version> before(Version version) {
        return versions.stream()
                .filter(this::everApplies)
                .filter(other -> start(other).isBefore(start(version)))
                .reduce((first, second) -> second);
    }

    /** The version that follows a version, or empty for the last one. */
    public Optional<Version> after(Version version) {
        return versions.stream()
                .filter(this::everApplies)
                .filter(other -> start(other).isAfter(start(version)))
                .findFirst();
    }

    /** The last day on which a version applies, inclusive; empty while no end is known. */
    public Optional<LocalDate> until(Version version) {
        Optional<LocalDate> next = after(version).map(Timeline::start);
        Optional<LocalDate> gone = withdrawal(version).map(Version.Withdrawal::date);
        if (next.isPresent() && gone.isPresent()) {
            return Optional.of(earlier(next.get(), gone.get()).minusDays(1));
        }
        return next.or(() -> gone).map(day -> day.minusDays(1));
    }

    /** Whether a version applies, or will, on any day. */
    public boolean everApplies(Version version) {
        return withdrawal(version)
                .map(withdrawal -> withdrawal.date().isAfter(start(version)))
                .orElse(true);
    }

    /** The comment window of a version that is yet to come, until its last day is over. */
    public Optional<Version.CommentWindow> openWindow(Version version) {
        return version.comments()
                .filter(window -> !asOf.isAfter(window.until()))
                .filter(window -> status(version) == Status.UPCOMING);
    }

    /**
     * The days after a version on which none applies; empty where the next one follows at once, or
     * where no end is known. Only a withdrawal leaves such a gap, and no two versions ever overlap:
     * each ends on the day before the next one begins.
     */
    public Optional<Period> gapAfter(Version version) {
        Optional<LocalDate> next = after(version).map(Timeline::start);
        return until(version)
                .map(last -> last.plusDays(1))
                .filter(first -> !next.equals(Optional.of(first)))
                .map(first -> new Period(first, next.map(day -> day.minusDays(1))));
    }

    /** The days on which a version applies, if it ever does. */
    public Optional<Period> period(Version version) {
        return version.effective()
                .filter(day -> everApplies(version))
                .map(day -> new Period(day, until(version)));
    }

    /**
     * The last version, of those that applied up to the one given, that whoever agreed to an
     * earlier one has to be asked about again.
     *
     * <p>The first version is one, whatever it says of itself, and every other that is not
     * editorial: one that does not say what it changes counts as material, since asking once too
     * often is the smaller harm.
     */
    public Optional<Version> lastToAgreeTo(Version upTo) {
        List<Version> applied =
                versions.stream()
                        .filter(this::everApplies)
                        .filter(version -> !start(version).isAfter(start(upTo)))
                        .toList();
        return applied.stream()
                .filter(
                        version ->
                                version.equals(applied.get(0))
                                        || version.change().orElse(ChangeKind.MATERIAL)
                                                != ChangeKind.EDITORIAL)
                .reduce((first, second) -> second);
    }

    /** The corrections of a version that had been made by the day of looking, oldest first. */
    public List<Correction> corrections(Version version) {
        return version.seal().corrections().stream()
                .filter(correction -> !correction.day().isAfter(asOf))
                .toList();
    }

    /** Those of them that changed what is read in a language. */
    public List<Correction> corrections(Version version, String tag) {
        return corrections(version).stream().filter(correction -> correction.isIn(tag)).toList();
    }

    /** Those of these that visitors of the version in effect are still told of. */
    public List<Correction> recentCorrections(Version version, String tag) {
        return corrections(version, tag).stream()
                .filter(correction -> asOf.isBefore(correction.toldUntil()))
                .toList();
    }

    private Optional<Version> latestStarted() {
        return versions.stream()
                .filter(version -> !start(version).isAfter(asOf))
                .filter(this::everApplies)
                .reduce((first, second) -> second);
    }

    private Optional<Version.Withdrawal> withdrawal(Version version) {
        return version.withdrawn().filter(withdrawal -> !withdrawal.date().isAfter(asOf));
    }

    private Version last() {
        return versions.get(versions.size() - 1);
    }

    private static LocalDate start(Version version) {
        return version.effective().orElse(LocalDate.MAX);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /**
     * Some days in a row.
     *
     * @param from the first of them
     * @param to the last of them, inclusive; empty while no end is known
     */
    public record Period(LocalDate from, Optional<LocalDate> to) {}
}
