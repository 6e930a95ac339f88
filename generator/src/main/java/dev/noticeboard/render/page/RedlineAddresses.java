package dev.noticeboard.render.page;

import dev.noticeboard.article.Node;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.redline.SectionChange;
import dev.noticeboard.render.html.SectionName;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.SiteSources;
import java.util.Optional;
import java.util.function.Function;

/**
 * The pages of the published site that show the sections of a redline: the page with that redline
 * where there is one, or else those of the two versions.
 */
public final class RedlineAddresses {

    private final LocalizedNotice localized;
    private final Redline redline;

    private RedlineAddresses(LocalizedNotice localized, Redline redline) {
        this.localized = localized;
        this.redline = redline;
    }

    /** The absolute address of the page of a section; empty where no page shows it. */
    public static Function<SectionChange, Optional<String>> of(
            SiteSources sources, Redline redline) {
        Optional<Notice> notice =
                sources.site().notices().stream()
                        .filter(it -> it.slug().equals(redline.newerHead().attribute("notice")))
                        .findFirst();
        Optional<String> base = sources.site().baseUrl();
        if (notice.isEmpty() || base.isEmpty()) {
            return section -> Optional.empty();
        }
        LocalizedNotice localized =
                LocalizedNotice.of(sources, notice.get(), redline.newerHead().attribute("lang"));
        RedlineAddresses addresses = new RedlineAddresses(localized, redline);
        Optional<Address> page = addresses.page();
        return section ->
                page.map(it -> it.at(SectionName.of(section)))
                        .or(() -> addresses.inVersion(section))
                        .map(address -> address.below(base.get()));
    }

    /** The page with the same redline. */
    private Optional<Address> page() {
        Optional<Version> older = version(redline.olderHead().attribute("version"));
        Optional<Version> newer = version(redline.newerHead().attribute("version"));
        if (older.isEmpty() || newer.isEmpty()) {
            return Optional.empty();
        } else if (localized.before(newer.get()).equals(older)) {
            return newer.map(localized::changes);
        }
        return older.filter(localized::hasSince)
                .filter(it -> localized.inEffect().equals(newer))
                .map(localized::since);
    }

    /** The section on the page of the version that has it. */
    private Optional<Address> inVersion(SectionChange section) {
        Node head = section.mark() == Mark.REMOVED ? redline.olderHead() : redline.newerHead();
        String version = head.attribute("version");
        return section.anchor().isEmpty()
                ? version(version).map(localized::dated)
                : version(version).map(it -> localized.dated(it).at(section.anchor()));
    }

    private Optional<Version> version(String name) {
        return localized.versions().stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
