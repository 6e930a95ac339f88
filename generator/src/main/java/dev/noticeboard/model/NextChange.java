package dev.noticeboard.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The next day on which the same sources build other pages.
 *
 * <p>A page shows a version's status, whether it takes comments and what was corrected of late, and
 * nothing else that a day decides. What else the passing of a day may show or hide has its days in
 * {@link #turns} and its face in {@link Face}: the first is where to look, the second whether
 * anything is seen there.
 */
public final class NextChange {

    private NextChange() {}

    /** The first day after the given one on which any of the notices reads differently. */
    public static Optional<LocalDate> after(LocalDate asOf, List<Notice> notices) {
        return notices.stream()
                .flatMap(notice -> after(asOf, notice).stream())
                .min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> after(LocalDate asOf, Notice notice) {
        return notice.versions().stream()
                .flatMap(NextChange::turns)
                .filter(day -> day.isAfter(asOf))
                .sorted()
                .distinct()
                .filter(day -> !faces(notice, day).equals(faces(notice, day.minusDays(1))))
                .findFirst();
    }

    /** The days on which a version may begin to look different. */
    private static Stream<LocalDate> turns(Version version) {
        Stream<LocalDate> own =
                Stream.of(
                                version.effective(),
                                version.withdrawn().map(Version.Withdrawal::date),
                                version.comments().map(window -> window.until().plusDays(1)))
                        .flatMap(Optional::stream);
        Stream<LocalDate> corrections =
                version.seal().corrections().stream()
                        .flatMap(made -> Stream.of(made.day(), made.toldUntil()));
        return Stream.concat(own, corrections);
    }

    /**
     * What the day decides of how a version is shown.
     *
     * @param recent how many of its corrections the short address of each language tells of
     */
    private record Face(
            Status status,
            Optional<Version.CommentWindow> window,
            int corrections,
            Map<String, Integer> recent) {}

    private static List<Face> faces(Notice notice, LocalDate day) {
        Timeline timeline = new Timeline(notice.versions(), day);
        Map<String, Optional<Version>> shown = new TreeMap<>();
        notice.versions().stream()
                .flatMap(version -> version.texts().keySet().stream())
                .forEach(
                        tag ->
                                shown.computeIfAbsent(
                                        tag,
                                        key -> timeline.shown(v -> v.texts().containsKey(key))));
        return notice.versions().stream().map(version -> face(timeline, version, shown)).toList();
    }

    private static Face face(
            Timeline timeline, Version version, Map<String, Optional<Version>> shown) {
        Map<String, Integer> recent = new TreeMap<>();
        shown.forEach(
                (language, it) -> {
                    if (it.filter(version::equals).isPresent()) {
                        recent.put(language, timeline.recentCorrections(version, language).size());
                    }
                });
        return new Face(
                timeline.status(version),
                timeline.openWindow(version),
                timeline.corrections(version).size(),
                recent);
    }
}
