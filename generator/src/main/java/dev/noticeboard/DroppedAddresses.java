package dev.noticeboard;

import dev.noticeboard.article.Article;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import dev.noticeboard.publish.PublishPlan;
import dev.noticeboard.publish.PublishPlan.Dropped;
import dev.noticeboard.render.SiteRenderer;
import dev.noticeboard.review.AliasLines;
import dev.noticeboard.review.DroppedAnchors;
import dev.noticeboard.source.Sources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The permanent addresses and anchors that a proposal drops, each at the place in the sources that
 * drops it.
 *
 * <p>What is dropped is what publishing the proposal over the site before it would refuse: both are
 * looked at by their manifests, as of the same day. All that one change drops is one finding.
 */
final class DroppedAddresses {

    private final Made before;
    private final Made after;
    private final List<Finding> findings = new ArrayList<>();

    private DroppedAddresses(Made before, Made after) {
        this.before = before;
        this.after = after;
    }

    /** What was changed in the sources, and which kind of page it was the end of. */
    private record Cause(What what, String language, String notice, String version) {}

    private enum What {
        LANGUAGE,
        NOTICE,
        ALIAS,
        VERSION,
        TEXT,
        ANCHORS,
        OTHER
    }

    /**
     * The findings about a proposed site with those about what it drops. Of a text that drops
     * anchors against the version before it and against what stands there, only the latter is said.
     */
    static List<Finding> among(List<Finding> findings, Made before, Made after) {
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
        Map<Cause, List<Dropped>> causes = new LinkedHashMap<>();
        for (Dropped dropped :
                new PublishPlan(Optional.of(before.manifest()), after.manifest()).dropped()) {
            causes.computeIfAbsent(cause(dropped), cause -> new ArrayList<>()).add(dropped);
        }
        causes.forEach(
                (cause, dropped) -> {
                    // What goes with a version or a text, such as a list of all, says no more.
                    boolean follows =
                            cause.what() == What.OTHER
                                    && causes.keySet().stream()
                                            .filter(other -> other.what() != What.OTHER)
                                            .anyMatch(o -> o.notice().equals(cause.notice()));
                    if (!follows) {
                        finding(cause, dropped).ifPresent(findings::add);
                    }
                });
    }

    private Cause cause(Dropped dropped) {
        Site site = before.sources().site();
        Optional<Notice> alias =
                site.notices().stream()
                        .filter(
                                notice ->
                                        notice.aliases().stream()
                                                .map(SiteRenderer::aliasPage)
                                                .anyMatch(dropped.path()::equals))
                        .findFirst();
        if (alias.isPresent() && dropped.anchor().isPresent()) {
            // The page at an old address has the anchors of the text that it leads to.
            return new Cause(What.OTHER, site.language(), alias.get().slug(), "");
        } else if (alias.isPresent()) {
            return new Cause(What.ALIAS, site.language(), alias.get().slug(), "");
        }
        String language =
                site.languages().stream()
                        .skip(1)
                        .filter(tag -> dropped.path().startsWith(tag + "/"))
                        .findFirst()
                        .orElse(site.language());
        if (!after.sources().site().languages().contains(language)) {
            return new Cause(What.LANGUAGE, language, "", "");
        }
        String rest =
                language.equals(site.language())
                        ? dropped.path()
                        : dropped.path().substring(language.length() + 1);
        List<String> parts = List.of(rest.split("/"));
        return notice(before, parts.get(0))
                .map(notice -> cause(dropped, language, notice, parts.get(1)))
                .orElseGet(() -> new Cause(What.OTHER, language, "", ""));
    }

    private Cause cause(Dropped dropped, String language, Notice notice, String part) {
        String slug = notice.slug();
        Optional<Notice> next = notice(after, slug);
        if (next.isEmpty()) {
            return new Cause(What.NOTICE, "", slug, "");
        }
        Optional<Version> dated = version(notice, part);
        if (dated.isPresent() && version(next.get(), part).isEmpty()) {
            return new Cause(What.VERSION, "", slug, part);
        }
        Optional<Version> shown =
                dated.flatMap(version -> version(next.get(), version.name()))
                        .or(() -> shown(after, next.get(), language));
        if (shown.isEmpty() || !shown.get().texts().containsKey(language)) {
            String version =
                    dated.or(() -> shown(before, notice, language)).map(Version::name).orElse("");
            return new Cause(What.TEXT, language, slug, version);
        }
        return dropped.anchor().isPresent()
                ? new Cause(What.ANCHORS, language, slug, shown.get().name())
                : new Cause(What.OTHER, language, slug, "");
    }

    private Optional<Finding> finding(Cause cause, List<Dropped> dropped) {
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

    private Finding language(Cause cause, List<Dropped> dropped) {
        return dropped(
                Place.startOf(Sources.SITE),
                "the language '" + cause.language() + "' is gone",
                dropped,
                "put it back into 'languages'");
    }

    private Finding notice(Cause cause, List<Dropped> dropped) {
        List<String> added =
                after.sources().site().notices().stream()
                        .map(Notice::slug)
                        .filter(slug -> notice(before, slug).isEmpty())
                        .toList();
        boolean renamed = added.size() == 1;
        String folder = Sources.NOTICES + "/" + cause.notice();
        return dropped(
                Place.startOf(
                        renamed
                                ? Sources.NOTICES + "/" + added.get(0) + "/notice.yaml"
                                : Sources.SITE),
                "the notice '" + cause.notice() + "' is gone",
                dropped,
                renamed
                        ? "give the folder its name "
                                + folder
                                + " back, if this is that notice; its title may be another one"
                        : "bring the folder " + folder + " back");
    }

    private Finding alias(Cause cause, List<Dropped> dropped) {
        Optional<Notice> notice = notice(after, cause.notice());
        return dropped(
                notice.map(n -> n.placeOf("aliases")).orElse(Place.startOf(Sources.SITE)),
                "old addresses of '" + cause.notice() + "' are no aliases any more",
                dropped,
                notice.map(n -> AliasLines.addresses(n, aliases(dropped)))
                        .orElse(
                                "bring the folder "
                                        + Sources.NOTICES
                                        + "/"
                                        + cause.notice()
                                        + " back"));
    }

    private Optional<Finding> version(Cause cause, List<Dropped> dropped) {
        Notice notice = notice(after, cause.notice()).orElseThrow();
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
        String folder = Sources.NOTICES + "/" + cause.notice() + "/" + cause.version();
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

    private Optional<Finding> text(Cause cause, List<Dropped> dropped) {
        Notice notice = notice(after, cause.notice()).orElseThrow();
        Optional<Version> version = version(notice, cause.version());
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

    private Optional<Finding> anchors(Cause cause, List<Dropped> dropped) {
        Notice notice = notice(after, cause.notice()).orElseThrow();
        Version version = version(notice, cause.version()).orElseThrow();
        List<String> lost =
                dropped.stream().flatMap(each -> each.anchor().stream()).distinct().toList();
        Optional<Article> now = article(after, version, cause.language());
        Optional<Article> then =
                notice(before, cause.notice())
                        .flatMap(
                                older ->
                                        version(older, cause.version())
                                                .filter(
                                                        v ->
                                                                v.texts()
                                                                        .containsKey(
                                                                                cause.language()))
                                                .or(() -> shown(before, older, cause.language())))
                        .flatMap(older -> article(before, older, cause.language()));
        return now.flatMap(
                newer ->
                        then.map(
                                older ->
                                        DroppedAnchors.finding(
                                                notice, version, newer, older, lost)));
    }

    private Finding other(Cause cause, List<Dropped> dropped) {
        return dropped(
                notice(after, cause.notice())
                        .map(Notice::place)
                        .orElse(Place.startOf(Sources.SITE)),
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

    private static Optional<Notice> notice(Made site, String slug) {
        return site.sources().site().notices().stream()
                .filter(notice -> notice.slug().equals(slug))
                .findFirst();
    }

    private static Optional<Version> version(Notice notice, String name) {
        return notice.versions().stream().filter(v -> v.name().equals(name)).findFirst();
    }

    private static Optional<Article> article(Made site, Version version, String language) {
        return site.sources().articles().stream()
                .filter(article -> article.notice().equals(version.notice()))
                .filter(article -> article.version().equals(version.name()))
                .filter(article -> article.language().equals(language))
                .findFirst();
    }

    /** The version at a notice's short address in a language, as its pages have it. */
    private static Optional<Version> shown(Made site, Notice notice, String language) {
        Optional<Version> current =
                new Timeline(notice.versions(), site.sources().asOf()).current();
        List<Version> there =
                notice.versions().stream()
                        .filter(version -> version.texts().containsKey(language))
                        .toList();
        return Stream.concat(
                        there.stream()
                                .filter(
                                        version ->
                                                current.filter(
                                                                c ->
                                                                        version.name()
                                                                                        .compareTo(
                                                                                                c
                                                                                                        .name())
                                                                                <= 0)
                                                        .isPresent())
                                .reduce((first, second) -> second)
                                .stream(),
                        there.stream())
                .findFirst();
    }
}
