package dev.noticeboard.build;

import dev.noticeboard.article.Articles;
import dev.noticeboard.article.Assembly;
import dev.noticeboard.check.Checks;
import dev.noticeboard.coverage.VersionCoverage;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Messages;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Severity;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.SourcePaths;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.VersionName;
import dev.noticeboard.output.Markup;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.theme.Theme;
import dev.noticeboard.report.CoverageForm;
import dev.noticeboard.request.Settings;
import dev.noticeboard.review.DroppedAnchors;
import dev.noticeboard.review.SiteState;
import dev.noticeboard.source.MessagesReader;
import dev.noticeboard.source.SitePlan;
import dev.noticeboard.source.SiteReader;
import dev.noticeboard.source.text.Sources;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The first stations, from the sources up to what is rendered: reading, assembling and checking.
 *
 * <p>One of these is made for one run, and gathers its findings.
 */
public final class SitePreparation {

    private static final String ENGLISH = "en";
    private static final String PLAIN = "plain";

    // That nothing is done to a version unseen holds whether it is over or not.
    private static final Set<String> OF_EVERY_VERSION =
            Set.of(Rule.UNSEALED.id(), Rule.SEALED_SOURCES.id(), Rule.TOLD_UNSEALED.id());

    private final Settings settings;
    private final RefreshedVersion refreshed;
    private final List<Finding> findings = new ArrayList<>();

    /** Prepares a site of which sealed versions take what they had when they were sealed. */
    public SitePreparation(Settings settings) {
        this(settings, RefreshedVersion.NONE);
    }

    /**
     * Prepares a site of which one sealed version takes what comes from outside its folder anew.
     */
    public SitePreparation(Settings settings, RefreshedVersion refreshed) {
        this.settings = settings;
        this.refreshed = refreshed;
    }

    /**
     * Everything that the pages are made of, and all that was wrong with it.
     *
     * @param read the sources, and what was wrong with the files themselves
     */
    public AssembledSite prepare(Reading<Sources> read) {
        read.findings().stream().filter(this::isAskedFor).forEach(findings::add);
        SitePlan plan = new SiteReader(settings.drafts(), settings.patience()).plan(read.value());
        Reading<Site> reading =
                plan.with(new Workers(settings.threads()).map(plan.slugs(), plan::notice));
        findings.addAll(reading.findings());
        ZoneId zone = reading.value().zone();
        LocalDate asOf = settings.asOf().orElseGet(() -> LocalDate.ofInstant(settings.now(), zone));
        Reading<Site> complete = BorrowedFacts.in(reading.value(), asOf, refreshed);
        findings.addAll(complete.findings());
        Site site = complete.value();
        Map<String, Messages> messages = messages(site);
        ArticleStation station = new ArticleStation(site, asOf, messages, refreshed);
        ArticleStation.Made made =
                ArticleStation.Made.of(
                        new Workers(settings.threads()).map(site.notices(), station::notice));
        findings.addAll(made.findings());
        findings.addAll(Checks.run(site, asOf));
        findings.addAll(SupersededFacts.in(site, asOf, messages));
        EarlierRules earlier = EarlierRules.of(site);
        Articles articles = Articles.of(made.assemblies().stream().map(Assembly::article).toList());
        findings.addAll(DroppedAnchors.findings(new SiteState(site.notices(), articles, asOf)));
        LawStation.Made law =
                new LawStation(site, read.value(), articles, asOf, earlier.judged(findings)).run();
        SiteSources sources =
                new SiteSources(
                        site,
                        asOf,
                        articles,
                        messages,
                        coverage(site, law.covered()),
                        theme(site),
                        Optional.empty());
        // A promise that was broken is found where a version that is over made it.
        List<Finding> all = new ArrayList<>(judged(site, asOf, earlier.judged(findings)));
        all.addAll(earlier.judged(law.findings()));
        return new AssembledSite(
                sources,
                made.assemblies(),
                made.moved(),
                law.covered(),
                all.stream().sorted().distinct().toList());
    }

    /** What is published of the laws: of each notice that asks for it, the version of its page. */
    private static Map<String, Markup> coverage(Site site, List<VersionCoverage> covered) {
        Map<String, Markup> pages = new TreeMap<>();
        site.notices().stream()
                .filter(Notice::publishesCoverage)
                .forEach(
                        notice ->
                                covered.stream()
                                        .filter(each -> each.notice().equals(notice.slug()))
                                        .filter(each -> !each.version().equals(VersionName.DRAFT))
                                        .findFirst()
                                        .map(CoverageForm::markup)
                                        .ifPresent(page -> pages.put(notice.slug(), page)));
        return pages;
    }

    private Map<String, Messages> messages(Site site) {
        Messages english =
                MessagesReader.read(ENGLISH)
                        .orElseThrow(() -> new IllegalStateException("English words are missing"));
        Map<String, Messages> messages = new TreeMap<>();
        for (String language : site.languages()) {
            Optional<Messages> own = MessagesReader.read(language);
            messages.put(language, own.orElse(english));
            if (own.isEmpty()) {
                findings.add(
                        Finding.of(
                                Rule.MISSING_MESSAGES,
                                Place.startOf(SourcePaths.SITE),
                                "Noticeboard has no words of its own in '"
                                        + language
                                        + "', so its pages say dates and labels in English",
                                "add the file messages/" + language + ".properties"));
            }
        }
        return messages;
    }

    private Theme theme(Site site) {
        Optional<Theme> theme = Theme.named(site.theme());
        if (theme.isEmpty()) {
            findings.add(
                    Finding.of(
                            Rule.UNKNOWN_THEME,
                            site.themeAt(),
                            "there is no theme '" + site.theme() + "'",
                            NearestName.mend(site.theme(), Theme.available(), "theme")));
        }
        return theme.or(() -> Theme.named(PLAIN))
                .orElseThrow(() -> new IllegalStateException("the theme 'plain' is missing"));
    }

    // A file that is no text is found before anybody knows that it belongs to a draft.
    private boolean isAskedFor(Finding finding) {
        return settings.drafts() || !VersionName.isOfDraft(finding.place().file());
    }

    /** The findings without what is only worth mending in a version that is over. */
    private List<Finding> judged(Site site, LocalDate asOf, List<Finding> all) {
        Set<String> over = new HashSet<>();
        for (Notice notice : site.notices()) {
            Timeline timeline = new Timeline(notice.versions(), asOf);
            for (Version version : notice.versions()) {
                if (timeline.status(version) == Status.SUPERSEDED) {
                    over.add(VersionName.of(version).folder());
                }
            }
        }
        return all.stream()
                .filter(
                        finding ->
                                finding.severity() == Severity.ERROR
                                        || OF_EVERY_VERSION.contains(finding.rule())
                                        || VersionName.folderOf(finding.place().file())
                                                .filter(over::contains)
                                                .isEmpty())
                .toList();
    }
}
