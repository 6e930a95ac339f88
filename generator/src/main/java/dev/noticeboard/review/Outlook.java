package dev.noticeboard.review;

import dev.noticeboard.model.ChangeKind;
import dev.noticeboard.model.NextChange;
import dev.noticeboard.model.SealEntry;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What goes live when, with a proposal and without it.
 *
 * @param notices each notice
 * @param nextBefore the next day on which the site would be another one without the proposal
 * @param nextAfter the next such day with it
 */
public record Outlook(
        List<NoticeOutlook> notices,
        Optional<LocalDate> nextBefore,
        Optional<LocalDate> nextAfter) {

    public Outlook {
        notices = List.copyOf(notices);
    }

    /**
     * One notice.
     *
     * @param notice its slug
     * @param inEffectBefore the version in effect without the proposal, if one is
     * @param inEffectAfter the version in effect as soon as the proposed site is published
     * @param agreedBefore the version from which on an agreement holds without the proposal
     * @param agreedAfter the same with it
     * @param coming the versions that are yet to take effect, with the proposal or without it
     * @param recorded what the proposal puts on record in {@code seals.yaml}
     */
    public record NoticeOutlook(
            String notice,
            Optional<String> inEffectBefore,
            Optional<String> inEffectAfter,
            Optional<String> agreedBefore,
            Optional<String> agreedAfter,
            List<Coming> coming,
            List<SealEntry> recorded) {

        public NoticeOutlook {
            coming = List.copyOf(coming);
            recorded = List.copyOf(recorded);
        }
    }

    /**
     * A version that is yet to take effect.
     *
     * @param day the day from which it applies
     * @param change what it says of itself, if it does
     * @param before whether it is coming without the proposal
     * @param after whether it is coming with it
     */
    public record Coming(
            LocalDate day, Optional<ChangeKind> change, boolean before, boolean after) {}

    static Outlook of(SiteState before, SiteState after) {
        return new Outlook(
                TextChanges.slugs(before, after).stream()
                        .map(slug -> notice(slug, before, after))
                        .toList(),
                NextChange.after(before.asOf(), before.notices()),
                NextChange.after(after.asOf(), after.notices()));
    }

    private static NoticeOutlook notice(String slug, SiteState before, SiteState after) {
        Optional<Timeline> older = before.timeline(slug);
        Optional<Timeline> newer = after.timeline(slug);
        return new NoticeOutlook(
                slug,
                older.flatMap(Timeline::inEffect).map(Version::name),
                newer.flatMap(Timeline::inEffect).map(Version::name),
                agreed(older),
                agreed(newer),
                coming(older, newer),
                recorded(entries(slug, before), entries(slug, after)));
    }

    private static Optional<String> agreed(Optional<Timeline> timeline) {
        return timeline.flatMap(days -> days.inEffect().flatMap(days::lastToAgreeTo))
                .map(Version::name);
    }

    private static List<Coming> coming(Optional<Timeline> older, Optional<Timeline> newer) {
        Map<String, Version> was = byName(older);
        Map<String, Version> is = byName(newer);
        Map<String, Version> all = new TreeMap<>(was);
        all.putAll(is);
        List<Coming> coming = new ArrayList<>();
        all.forEach(
                (name, version) ->
                        coming.add(
                                new Coming(
                                        LocalDate.parse(name),
                                        version.change(),
                                        was.containsKey(name),
                                        is.containsKey(name))));
        return coming;
    }

    private static Map<String, Version> byName(Optional<Timeline> timeline) {
        Map<String, Version> versions = new TreeMap<>();
        timeline.ifPresent(days -> days.upcoming().forEach(v -> versions.put(v.name(), v)));
        return versions;
    }

    private static List<SealEntry> entries(String slug, SiteState site) {
        return site.notice(slug).map(notice -> notice.seals()).orElse(List.of());
    }

    private static List<SealEntry> recorded(List<SealEntry> before, List<SealEntry> after) {
        List<String> known = before.stream().map(SealEntry::digest).toList();
        return after.stream().filter(entry -> !known.contains(entry.digest())).toList();
    }
}
