package dev.noticeboard.source;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Severity;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.SourcePaths;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.text.ReaderFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A site of which the settings have been read, and no notice yet. */
public final class SitePlan {

    private final Reading<Site> settings;
    private final List<String> slugs;
    private final NoticeReader reader;
    private final NoticeReader lenders;
    private final NoticeReader outlines;

    /**
     * A plan.
     *
     * @param reader reads all of a notice
     * @param lenders reads all but the texts
     * @param outlines reads what editors say of a notice beside its texts
     */
    SitePlan(
            Reading<Site> settings,
            List<String> slugs,
            NoticeReader reader,
            NoticeReader lenders,
            NoticeReader outlines) {
        this.settings = settings;
        this.slugs = List.copyOf(slugs);
        this.reader = reader;
        this.lenders = lenders;
        this.outlines = outlines;
    }

    /** The slugs of its notices, in the order of the site. */
    public List<String> slugs() {
        return slugs;
    }

    /** What was wrong with what belongs to no notice alone. */
    public List<Finding> findings() {
        return settings.findings();
    }

    /**
     * Reads a notice, whatever else is read at the same time.
     *
     * @return the notice; empty where it cannot have an address, or cannot be read
     */
    public Reading<Optional<Notice>> notice(String slug) {
        return read(reader, slug);
    }

    /**
     * Reads what the other notices may know of one. What is wrong with it is for {@link #notice} to
     * tell.
     *
     * @return the notice without its texts; empty where {@link #notice} is
     */
    public Optional<Notice> outline(String slug) {
        return read(outlines, slug).value().map(Notice::outline);
    }

    private static Reading<Optional<Notice>> read(NoticeReader reader, String slug) {
        Findings findings = new Findings();
        Optional<Notice> notice =
                ReaderFault.guarded(
                        Place.startOf(SourcePaths.notice(slug)),
                        findings,
                        () -> findings.take(reader.read(slug)),
                        Optional::<Notice>empty);
        return findings.with(notice);
    }

    /**
     * What every notice may know of the others.
     *
     * @param read the outline of each notice that has one, in the order of the site
     */
    public SiteIndex index(List<Notice> read) {
        Map<String, Notice> notices = new TreeMap<>();
        read.forEach(notice -> notices.put(notice.slug(), notice));
        Set<String> lending = new TreeSet<>();
        read.forEach(notice -> notice.factsOf().ifPresent(lending::add));
        Set<String> broken = new TreeSet<>();
        for (String slug : lending) {
            if (notices.containsKey(slug)) {
                Reading<Optional<Notice>> lender = read(lenders, slug);
                lender.value().ifPresent(notice -> notices.put(slug, notice.outline()));
                lender.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .forEach(finding -> broken.add(finding.place().file()));
            }
        }
        List<Notice> all =
                read.stream()
                        .map(notice -> notices.get(notice.slug()))
                        .map(notice -> lending.contains(notice.slug()) ? notice : notice.factless())
                        .toList();
        return new SiteIndex(settings.value().with(all), broken);
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
