package dev.noticeboard.command;

import dev.noticeboard.build.BuiltTexts;
import dev.noticeboard.build.WholeSite;
import dev.noticeboard.command.DropCause.What;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.SiteAddresses;
import dev.noticeboard.model.Version;
import dev.noticeboard.publish.PublishPlan.Dropped;
import java.util.List;
import java.util.Optional;

/** Finds which change of the sources dropped a permanent address or an anchor. */
final class DropCauses {

    private final WholeSite before;
    private final WholeSite after;
    private final BuiltTexts older;
    private final BuiltTexts newer;

    DropCauses(WholeSite before, WholeSite after) {
        this.before = before;
        this.after = after;
        this.older = new BuiltTexts(before);
        this.newer = new BuiltTexts(after);
    }

    /** The change that dropped it. */
    DropCause of(Dropped dropped) {
        Site site = before.sources().site();
        Optional<Notice> alias =
                site.notices().stream()
                        .filter(
                                notice ->
                                        notice.aliases().stream()
                                                .map(SiteAddresses::alias)
                                                .anyMatch(dropped.path()::equals))
                        .findFirst();
        if (alias.isPresent() && dropped.anchor().isPresent()) {
            // The page at an old address has the anchors of the text that it leads to.
            return new DropCause(What.OTHER, site.language(), alias.get().slug(), "");
        } else if (alias.isPresent()) {
            return new DropCause(What.ALIAS, site.language(), alias.get().slug(), "");
        }
        String language =
                site.languages().stream()
                        .skip(1)
                        .filter(tag -> dropped.path().startsWith(tag + "/"))
                        .findFirst()
                        .orElse(site.language());
        if (!after.sources().site().languages().contains(language)) {
            return new DropCause(What.LANGUAGE, language, "", "");
        }
        String rest =
                language.equals(site.language())
                        ? dropped.path()
                        : dropped.path().substring(language.length() + 1);
        List<String> parts = List.of(rest.split("/"));
        return older.notice(parts.get(0))
                .map(notice -> cause(dropped, language, notice, parts.get(1)))
                .orElseGet(() -> new DropCause(What.OTHER, language, "", ""));
    }

    private DropCause cause(Dropped dropped, String language, Notice notice, String part) {
        String slug = notice.slug();
        Optional<Notice> next = newer.notice(slug);
        if (next.isEmpty()) {
            return new DropCause(What.NOTICE, "", slug, "");
        }
        Optional<Version> dated = BuiltTexts.version(notice, part);
        if (dated.isPresent() && BuiltTexts.version(next.get(), part).isEmpty()) {
            return new DropCause(What.VERSION, "", slug, part);
        }
        Optional<Version> shown =
                dated.flatMap(version -> BuiltTexts.version(next.get(), version.name()))
                        .or(() -> newer.shown(next.get(), language));
        if (shown.isEmpty() || !shown.get().texts().containsKey(language)) {
            String version =
                    dated.or(() -> older.shown(notice, language)).map(Version::name).orElse("");
            return new DropCause(What.TEXT, language, slug, version);
        }
        return dropped.anchor().isPresent()
                ? new DropCause(What.ANCHORS, language, slug, shown.get().name())
                : new DropCause(What.OTHER, language, slug, "");
    }
}
