package dev.noticeboard.build;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Reading;
import dev.noticeboard.request.Settings;
import dev.noticeboard.source.text.Sources;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole site up to what is rendered, held in memory: for commands that look at several notices at
 * once, or at one among its neighbours.
 *
 * @param settings what was asked for
 * @param refreshed the sealed version that takes what comes from outside its folder anew
 */
public record SitePreparation(Settings settings, RefreshedVersion refreshed) {

    /** Prepares a site of which sealed versions take what they had when they were sealed. */
    public SitePreparation(Settings settings) {
        this(settings, RefreshedVersion.NONE);
    }

    /**
     * Everything that the pages are made of, and all that was wrong with it.
     *
     * @param read the sources, and what was wrong with the files themselves
     */
    public AssembledSite prepare(Reading<Sources> read) {
        NoticeStations stations = new NoticeStations(settings, read, refreshed);
        return assembled(
                stations, new Workers(settings.threads()).map(stations.slugs(), stations::notice));
    }

    private static AssembledSite assembled(NoticeStations stations, List<PreparedNotice> notices) {
        List<Finding> findings = new ArrayList<>(stations.findings());
        notices.forEach(notice -> findings.addAll(notice.findings()));
        return new AssembledSite(
                stations.sources(notices),
                notices.stream().flatMap(notice -> notice.assemblies().stream()).toList(),
                notices.stream().flatMap(notice -> notice.moved().stream()).toList(),
                notices.stream().flatMap(notice -> notice.covered().stream()).toList(),
                findings.stream().sorted().distinct().toList());
    }
}
