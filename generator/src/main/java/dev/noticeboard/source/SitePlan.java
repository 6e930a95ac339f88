package dev.noticeboard.source;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.SourcePaths;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.text.ReaderFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A site of which the settings have been read, and no notice yet. */
public final class SitePlan {

    private final Reading<Site> settings;
    private final List<String> slugs;
    private final NoticeReader reader;

    SitePlan(Reading<Site> settings, List<String> slugs, NoticeReader reader) {
        this.settings = settings;
        this.slugs = List.copyOf(slugs);
        this.reader = reader;
    }

    /** The slugs of its notices, in the order of the site. */
    public List<String> slugs() {
        return slugs;
    }

    /**
     * Reads a notice, whatever else is read at the same time.
     *
     * @return the notice; empty where it cannot have an address, or cannot be read
     */
    public Reading<Optional<Notice>> notice(String slug) {
        Findings findings = new Findings();
        Optional<Notice> notice =
                ReaderFault.guarded(
                        Place.startOf(SourcePaths.notice(slug)),
                        findings,
                        () -> findings.take(reader.read(slug)),
                        Optional::<Notice>empty);
        return findings.with(notice);
    }

    /** The whole site, once its notices have been read. */
    public Reading<Site> with(List<Reading<Optional<Notice>>> notices) {
        List<Finding> findings = new ArrayList<>(settings.findings());
        notices.forEach(notice -> findings.addAll(notice.findings()));
        return new Reading<>(
                settings.value()
                        .with(notices.stream().flatMap(notice -> notice.value().stream()).toList()),
                findings);
    }
}
