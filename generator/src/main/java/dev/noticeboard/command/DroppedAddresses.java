package dev.noticeboard.command;

import dev.noticeboard.article.Article;
import dev.noticeboard.build.BuiltTexts;
import dev.noticeboard.build.WholeSite;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.SourcePaths;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.VersionName;
import dev.noticeboard.publish.PublishPlan;
import dev.noticeboard.publish.PublishPlan.Dropped;
import dev.noticeboard.review.AliasLines;
import dev.noticeboard.review.DroppedAnchors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The permanent addresses and anchors that a proposal drops, each at the place in the sources that
 * drops it.
 *
 * <p>What is dropped is what publishing the proposal over the site before it would refuse: both are
 * looked at by their manifests, as of the same day. All that one change drops is one finding.
 */
final class DroppedAddresses {

    private final WholeSite before;
    private final WholeSite after;
    private final BuiltTexts older;
    private final BuiltTexts newer;
    private final List<Finding> findings = new ArrayList<>();

    private DroppedAddresses(WholeSite before, WholeSite after) {
        this.before = before;
        this.after = after;
        this.older = new BuiltTexts(before);
        this.newer = new BuiltTexts(after);
    }

    /**
     * The findings about a proposed site with those about what it drops. Of a text that drops
     * anchors against the version before it and against what stands there, only the latter is said.
     */
    static List<Finding> among(List<Finding> findings, WholeSite before, WholeSite after) {
        DroppedAddresses dropped = new DroppedAddresses(before, after);
        dropped.find();
        List<Finding> all = new ArrayList<>(findings);
        all.removeIf(
                finding ->
                        finding.rule().equals(Rule.ANCHOR_DROPPED.id())
                                && dropped.findings.stream()
                                        .filter(f -> f.rule().equals(finding.rule()))
                                        .anyMatch(
                                                f ->
                                                        f.place()
                                                                .file()
                                                                .equals(finding.place().file())));
        all.addAll(dropped.findings);
        return List.copyOf(all);
    }

    private void find() {
        DropCauses causes = new DropCauses(before, after);
        Map<DropCause, List<Dropped>> byCause = new LinkedHashMap<>();
        for (Dropped dropped :
                new PublishPlan(Optional.of(before.manifest()), after.manifest()).dropped()) {
            byCause.computeIfAbsent(causes.of(dropped), cause -> new ArrayList<>()).add(dropped);
        }
        byCause.forEach(
                (cause, dropped) -> {
                    // What goes with a version or a text, such as a list of all, says no more.
                    boolean follows =
                            cause.what() == DropCause.What.OTHER
                                    && byCause.keySet().stream()
                                            .filter(other -> other.what() != DropCause.What.OTHER)
                                            .anyMatch(o -> o.notice().equals(cause.notice()));
                    if (!follows) {
                        finding(cause, dropped).ifPresent(findings::add);
                    }
                });
    }

    private Optional<Finding> finding(DropCause cause, List<Dropped> dropped) {
        return switch (cause.what()) {
            case LANGUAGE -> Optional.of(language(cause, dropped));
            case NOTICE -> Optional.of(notice(cause, dropped));
            case ALIAS -> Optional.of(alias(cause, dropped));
            case VERSION -> version(cause, dropped);
            case TEXT -> text(cause, dropped);
            case ANCHORS -> anchors(cause, dropped);
            case OTHER -> Optional.of(other(cause, dropped));
        };
    }

    private Finding language(DropCause cause, List<Dropped> dropped) {
        return dropped(
                Place.startOf(SourcePaths.SITE),
                "the language '" + cause.language() + "' is gone",
                dropped,
                "put it back into 'languages'");
    }

    private Finding notice(DropCause cause, List<Dropped> dropped) {
        List<String> added =
                after.sources().site().notices().stream()
                        .map(Notice::slug)
                        .filter(slug -> older.notice(slug).isEmpty())
                        .toList();
        boolean renamed = added.size() == 1;
        String folder = SourcePaths.folder(cause.notice());
        return dropped(
                Place.startOf(renamed ? SourcePaths.notice(added.get(0)) : SourcePaths.SITE),
                "the notice '" + cause.notice() + "' is gone",
                dropped,
                renamed
                        ? "give the folder its name "
                                + folder
                                + " back, if this is that notice; its title may be another one"
                        : "bring the folder " + folder + " back");
    }

    private Finding alias(DropCause cause, List<Dropped> dropped) {
        Optional<Notice> notice = newer.notice(cause.notice());
        return dropped(
                notice.map(n -> n.placeOf("aliases")).orElse(Place.startOf(SourcePaths.SITE)),
                "old addresses of '" + cause.notice() + "' are no aliases any more",
                dropped,
                notice.map(n -> AliasLines.addresses(n, aliases(dropped)))
                        .orElse(
                                "bring the folder "
                                        + SourcePaths.NOTICES
                                        + "/"
                                        + cause.notice()
                                        + " back"));
    }

    private Optional<Finding> version(DropCause cause, List<Dropped> dropped) {
        Notice notice = newer.notice(cause.notice()).orElseThrow();
        boolean recorded =
                notice.seals().stream()
                        .anyMatch(entry -> entry.version().toString().equals(cause.version()));
        if (recorded) {
            // That the folder of a sealed version is gone is said of its seal.
            return Optional.empty();
        }
        boolean anchored =
                before.manifest().files().stream()
                        .filter(
                                file ->
                                        dropped.stream()
                                                .anyMatch(d -> d.path().equals(file.path())))
                        .anyMatch(file -> !file.anchors().isEmpty());
        String folder = new VersionName(cause.notice(), cause.version()).folder();
        return Optional.of(
                dropped(
                        notice.place(),
                        "the version of " + cause.version() + " is gone",
                        dropped,
                        anchored
                                ? "bring the folder " + folder + " back, under its own name"
                                : AliasLines.addresses(notice, aliases(dropped))
                                        + ", or bring the folder "
                                        + folder
                                        + " back"));
    }

    private Optional<Finding> text(DropCause cause, List<Dropped> dropped) {
        Notice notice = newer.notice(cause.notice()).orElseThrow();
        Optional<Version> version = BuiltTexts.version(notice, cause.version());
        if (version.filter(v -> v.seal().isSealed()).isPresent()) {
            // That a text of a sealed version is gone is said of its seal.
            return Optional.empty();
        }
        return Optional.of(
                dropped(
                        version.map(Version::place).orElse(notice.place()),
                        "the text of %s in '%s' is gone"
                                .formatted(cause.version(), cause.language()),
                        dropped,
                        "bring it back"));
    }

    private Optional<Finding> anchors(DropCause cause, List<Dropped> dropped) {
        Notice notice = newer.notice(cause.notice()).orElseThrow();
        Version version = BuiltTexts.version(notice, cause.version()).orElseThrow();
        List<String> lost =
                dropped.stream().flatMap(each -> each.anchor().stream()).distinct().toList();
        Optional<Article> now = newer.article(version, cause.language());
        Optional<Article> then =
                older.notice(cause.notice())
                        .flatMap(
                                earlier ->
                                        BuiltTexts.version(earlier, cause.version())
                                                .filter(
                                                        v ->
                                                                v.texts()
                                                                        .containsKey(
                                                                                cause.language()))
                                                .or(() -> older.shown(earlier, cause.language())))
                        .flatMap(earlier -> older.article(earlier, cause.language()));
        return now.flatMap(
                text ->
                        then.map(
                                earlier ->
                                        DroppedAnchors.finding(
                                                notice, version, text, earlier, lost)));
    }

    private Finding other(DropCause cause, List<Dropped> dropped) {
        return dropped(
                newer.notice(cause.notice())
                        .map(Notice::place)
                        .orElse(Place.startOf(SourcePaths.SITE)),
                "pages are gone",
                dropped,
                "bring back what made them");
    }

    private static Finding dropped(Place place, String what, List<Dropped> dropped, String mend) {
        List<String> addresses = addresses(dropped);
        String which =
                addresses.size() == 1
                        ? "the permanent address " + addresses.get(0)
                        : addresses.size()
                                + " permanent addresses, such as "
                                + addresses.get(0)
                                + ",";
        return Finding.of(
                Rule.ADDRESS_DROPPED, place, what + ": " + which + " would stop working", mend);
    }

    private static List<String> addresses(List<Dropped> dropped) {
        return dropped.stream().map(DroppedAddresses::address).distinct().toList();
    }

    /** The same as aliases are written, without the slash of the site's root. */
    private static List<String> aliases(List<Dropped> dropped) {
        return addresses(dropped).stream().map(address -> address.substring(1)).toList();
    }

    private static String address(Dropped dropped) {
        return "/" + dropped.path().replaceFirst("(^|/)index\\.html$", "$1");
    }
}
