package dev.noticeboard.publish;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.SiteAddresses;
import dev.noticeboard.output.Manifest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What publishing a site would do, as a value: the manifest of what is published now, held against
 * that of what is to be published. All lists are in the order of the second manifest, those of what
 * goes away in the order of the first; a manifest's files are in the order of their paths.
 *
 * <p>The day that a site was built as of is ignored, as far as it goes only into the manifests.
 *
 * @param before what is published now, or empty where nothing is
 * @param after what is to be published
 */
public record PublishPlan(Optional<Manifest> before, Manifest after) {

    /** The files that would be new. */
    public List<String> added() {
        Map<String, Manifest.Entry> old = byPath(before);
        return paths(after.files(), entry -> !old.containsKey(entry.path()));
    }

    /** The files that are published, and would be other ones at the same address. */
    public List<String> changed() {
        Map<String, Manifest.Entry> old = byPath(before);
        return paths(
                after.files(),
                entry -> old.containsKey(entry.path()) && !entry.equals(old.get(entry.path())));
    }

    /** The files that would go away. */
    public List<String> removed() {
        Map<String, Manifest.Entry> coming = byPath(Optional.of(after));
        return paths(publishedFiles(), entry -> !coming.containsKey(entry.path()));
    }

    /** The files that would stay as they are. */
    public List<String> unchanged() {
        Map<String, Manifest.Entry> old = byPath(before);
        return paths(after.files(), entry -> entry.equals(old.get(entry.path())));
    }

    /** Whether this very site is published already. */
    public boolean isDone() {
        return before.filter(after::isSameSiteAs).isPresent();
    }

    /**
     * What would stop working.
     *
     * @param path the path of a permanent page within the site
     * @param anchor the permanent anchor of that page which it would lose; empty where the page
     *     itself would go, or promise nothing any more
     */
    public record Dropped(String path, Optional<String> anchor) {}

    /** All that would stop working, in the order of the paths, the anchors in that of the page. */
    public List<Dropped> dropped() {
        List<Dropped> dropped = new ArrayList<>();
        Map<String, Manifest.Entry> coming = byPath(Optional.of(after));
        for (Manifest.Entry entry : publishedFiles()) {
            Manifest.Entry next = coming.get(entry.path());
            if (entry.permanent() && (next == null || !next.permanent())) {
                // A page that stays but promises nothing any more could be dropped the next time.
                dropped.add(new Dropped(entry.path(), Optional.empty()));
            } else if (entry.permanent()) {
                Set<String> anchors = new HashSet<>(next.anchors());
                entry.anchors().stream()
                        .filter(anchor -> !anchors.contains(anchor))
                        .map(anchor -> new Dropped(entry.path(), Optional.of(anchor)))
                        .forEach(dropped::add);
            }
        }
        return List.copyOf(dropped);
    }

    /**
     * What would break the promise of an address that never dies, in the order of findings: {@link
     * Rule#ADDRESS_DROPPED} and {@link Rule#PUBLISHED_TEXT_CHANGED}, each at the file's path within
     * the site, and {@link Rule#BACKDATED}, at the version's folder.
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Dropped dropped : dropped()) {
            findings.add(
                    dropped.anchor()
                            .map(anchor -> anchorDropped(dropped.path(), anchor))
                            .orElseGet(() -> pageDropped(dropped.path())));
        }
        findings.addAll(changedTexts());
        before.ifPresent(published -> findings.addAll(new Backdating(published, after).findings()));
        return findings.stream().sorted().toList();
    }

    private static Finding pageDropped(String path) {
        return Finding.of(
                Rule.ADDRESS_DROPPED,
                Place.startOf(path),
                "the permanent address '" + path + "' would stop working",
                "bring the page back, or make its old address an alias of the page that"
                        + " replaces it");
    }

    private static Finding anchorDropped(String path, String anchor) {
        return Finding.of(
                Rule.ADDRESS_DROPPED,
                Place.startOf(path),
                "links to the section '#" + anchor + "' of this page would stop working",
                "give the section its anchor {#"
                        + anchor
                        + "} back, or make the old anchor an alias of the section that replaces"
                        + " it");
    }

    private List<Finding> changedTexts() {
        Map<String, Manifest.VersionEntry> coming =
                after.versions().stream()
                        .collect(Collectors.toMap(PublishPlan::key, Function.identity()));
        List<Finding> findings = new ArrayList<>();
        for (Manifest.VersionEntry old : before.map(Manifest::versions).orElse(List.of())) {
            Manifest.VersionEntry now = coming.get(key(old));
            // A correction says in public which text it replaced: that one may be published over.
            boolean same =
                    now == null
                            || now.article().equals(old.article())
                            || now.replaced().contains(old.article());
            if (!same && isInEffectOrPast(old)) {
                findings.add(textChanged(old));
            }
            if (now != null && !tellsTheSame(old, now) && isInEffectOrPast(old)) {
                findings.add(toldChanged(old));
            }
        }
        return findings;
    }

    private static boolean tellsTheSame(Manifest.VersionEntry old, Manifest.VersionEntry now) {
        return old.told().isEmpty()
                || old.told().equals(now.told())
                || old.told().filter(now.toldReplaced()::contains).isPresent();
    }

    private Finding toldChanged(Manifest.VersionEntry version) {
        return Finding.of(
                Rule.PUBLISHED_TEXT_CHANGED,
                Place.startOf(pageOf(version)),
                "what is told of '%s' of %s (%s) beside its text has been published and would be told otherwise"
                        .formatted(version.notice(), version.date(), version.lang()),
                "put its title, label, summary and the like back as they were, or record a"
                        + " correction with noticeboard correct");
    }

    // A version that has still to take effect may change until it does, as seen on either day:
    // building as of an earlier one does not bring it back. ISO 8601 dates sort as text.
    private boolean isInEffectOrPast(Manifest.VersionEntry version) {
        return Stream.concat(before.stream(), Stream.of(after))
                .anyMatch(site -> version.date().compareTo(site.asOf().toString()) <= 0);
    }

    private Finding textChanged(Manifest.VersionEntry version) {
        return Finding.of(
                Rule.PUBLISHED_TEXT_CHANGED,
                Place.startOf(pageOf(version)),
                "the text of '%s' of %s (%s) has been published and would read differently"
                        .formatted(version.notice(), version.date(), version.lang()),
                "put the words back as they were, give the new text an effective date of its own,"
                        + " or record a correction with noticeboard correct");
    }

    // The site's first language has no folder of its own, and a manifest does not say which it is:
    // the page that is there tells. No slug is a language's tag, so that there is but one.
    private String pageOf(Manifest.VersionEntry version) {
        String page =
                new SiteAddresses(version.lang())
                        .notice(version.notice(), version.lang())
                        .dated(version.date());
        String inLanguage = SiteAddresses.treeOf(version.lang()) + page;
        boolean ownFolder =
                byPath(Optional.of(after)).containsKey(inLanguage)
                        || byPath(before).containsKey(inLanguage);
        return ownFolder ? inLanguage : page;
    }

    private static String key(Manifest.VersionEntry version) {
        return version.notice() + "/" + version.date() + "/" + version.lang();
    }

    private List<Manifest.Entry> publishedFiles() {
        return before.map(Manifest::files).orElse(List.of());
    }

    private static Map<String, Manifest.Entry> byPath(Optional<Manifest> manifest) {
        return manifest.map(Manifest::files).orElse(List.of()).stream()
                .collect(Collectors.toMap(Manifest.Entry::path, Function.identity()));
    }

    private static List<String> paths(
            List<Manifest.Entry> entries, Predicate<Manifest.Entry> wanted) {
        return entries.stream().filter(wanted).map(Manifest.Entry::path).toList();
    }
}
