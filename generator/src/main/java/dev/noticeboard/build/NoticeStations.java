package dev.noticeboard.build;

import dev.noticeboard.article.Articles;
import dev.noticeboard.article.PresentSite;
import dev.noticeboard.check.Checks;
import dev.noticeboard.coverage.VersionCoverage;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Messages;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.RuleSet;
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
import dev.noticeboard.source.SiteIndex;
import dev.noticeboard.source.SitePlan;
import dev.noticeboard.source.SiteReader;
import dev.noticeboard.source.law.RuleSets;
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
 * The stations from the sources of a notice up to what is rendered: reading, assembling, checking
 * and holding against the laws. All that belongs to no notice alone is read when they are set up;
 * then notices pass through them, whichever of them and several at the same time.
 */
final class NoticeStations {

    private static final String ENGLISH = "en";
    private static final String PLAIN = "plain";

    // That nothing is done to a version unseen holds whether it is over or not.
    private static final Set<String> OF_EVERY_VERSION =
            Set.of(Rule.UNSEALED.id(), Rule.SEALED_SOURCES.id(), Rule.TOLD_UNSEALED.id());

    private final Sources texts;
    private final boolean drafts;
    private final SitePlan plan;
    private final SiteIndex index;
    private final PresentSite present;
    private final LocalDate asOf;
    private final Map<String, Messages> messages;
    private final Theme theme;
    private final Map<String, RuleSet> laws;
    private final RefreshedVersion refreshed;
    private final EarlierRules earlier;
    private final Set<String> over;
    private final List<Finding> inSources = new ArrayList<>();
    private final List<Finding> ofSite = new ArrayList<>();

    /**
     * Sets the stations up.
     *
     * @param read the sources, and what was wrong with the files themselves
     * @param refreshed the version that takes what comes from outside its folder as it is now,
     *     sealed or not
     */
    NoticeStations(Settings settings, Reading<Sources> read, RefreshedVersion refreshed) {
        this.texts = read.value();
        this.drafts = settings.drafts();
        this.refreshed = refreshed;
        // A file that is no text is found before anybody knows that it belongs to a draft.
        read.findings().stream()
                .filter(
                        finding ->
                                settings.drafts() || !VersionName.isOfDraft(finding.place().file()))
                .forEach(inSources::add);
        this.plan = new SiteReader(settings.drafts(), settings.patience()).plan(texts);
        this.index =
                plan.index(
                        new Workers(settings.threads())
                                .map(plan.slugs(), plan::outline).stream()
                                        .flatMap(Optional::stream)
                                        .toList());
        Site site = index.site();
        this.present = new PresentSite(site);
        ZoneId zone = site.zone();
        this.asOf = settings.asOf().orElseGet(() -> LocalDate.ofInstant(settings.now(), zone));
        this.earlier = EarlierRules.of(site);
        this.over = over(site, asOf);
        List<Finding> judged = new ArrayList<>(inSources);
        judged.addAll(plan.findings());
        this.messages = messages(site, judged);
        judged.addAll(Checks.run(site, asOf));
        this.theme = theme(site, judged);
        Reading<Map<String, RuleSet>> ruleSets = RuleSets.of(site, texts);
        this.laws = ruleSets.value();
        ofSite.addAll(worthTelling(earlier.judged(judged)));
        ofSite.addAll(earlier.judged(ruleSets.findings()));
    }

    /** The sources. */
    Sources texts() {
        return texts;
    }

    /** What every notice may know of the others. */
    SiteIndex index() {
        return index;
    }

    /** The day that decides what each version is. */
    LocalDate asOf() {
        return asOf;
    }

    /** What was wrong with what belongs to no notice alone. */
    List<Finding> findings() {
        return ofSite;
    }

    /** The rules by which sealed versions are judged. */
    EarlierRules earlierRules() {
        return earlier;
    }

    /** The slugs of the notices, in the order of the site. */
    List<String> slugs() {
        return plan.slugs();
    }

    /** What becomes of a notice. */
    PreparedNotice notice(String slug) {
        Reading<Optional<Notice>> reading = plan.notice(slug);
        if (reading.value().isEmpty()) {
            return new PreparedNotice(
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    worthTelling(earlier.judged(reading.findings())));
        }
        List<Finding> findings = new ArrayList<>(reading.findings());
        Site around = index.with(reading.value().get());
        Reading<Notice> complete = BorrowedFacts.in(reading.value().get(), around, asOf, refreshed);
        findings.addAll(complete.findings());
        Notice notice = complete.value();
        Site site = index.with(notice);
        ArticleStation.Made made =
                new ArticleStation(site, present, asOf, messages, refreshed).notice(notice);
        findings.addAll(made.findings());
        new SupersededFacts(site, present, asOf, messages).in(notice).ifPresent(findings::add);
        PreparedNotice articles =
                new PreparedNotice(
                        Optional.of(notice), made.assemblies(), made.moved(), List.of(), List.of());
        findings.addAll(
                DroppedAnchors.findings(new SiteState(List.of(notice), articles.articles(), asOf)));
        List<Finding> found = new ArrayList<>(earlier.judged(findings));
        LawStation.Made law =
                new LawStation(site, laws, articles.articles(), asOf, known(found)).notice(notice);
        List<Finding> all = new ArrayList<>(worthTelling(found));
        all.addAll(earlier.judged(law.findings()));
        return new PreparedNotice(
                Optional.of(notice), made.assemblies(), made.moved(), law.covered(), all);
    }

    /** What decides what becomes of a notice. */
    NoticeInputs inputs() {
        return new NoticeInputs(texts, index, asOf, drafts);
    }

    /** What was wrong with the files in the folder of a notice. */
    List<String> foundIn(String slug) {
        String folder = SourcePaths.folder(slug);
        return inSources.stream()
                .filter(finding -> (finding.place().file() + "/").startsWith(folder + "/"))
                .map(Finding::toString)
                .toList();
    }

    /** What is known to be wrong with a notice and with what it takes from others. */
    private LawStation.Known known(List<Finding> found) {
        List<Finding> all = new ArrayList<>(earlier.judged(inSources));
        all.addAll(found);
        return LawStation.Known.of(all, index.broken());
    }

    /** All that the pages of some notices are made of. */
    SiteSources sources(List<PreparedNotice> notices) {
        return sources(
                index.site().with(notices.stream().flatMap(n -> n.notice().stream()).toList()),
                notices);
    }

    /** All that the pages of one notice are made of, which know the outlines of the others. */
    SiteSources sources(PreparedNotice notice) {
        return sources(notice.notice().map(index::with).orElse(index.site()), List.of(notice));
    }

    /** All that the pages which belong to no notice are made of. */
    SiteSources sources() {
        return sources(index.site(), List.of());
    }

    private SiteSources sources(Site site, List<PreparedNotice> notices) {
        return new SiteSources(
                site,
                asOf,
                Articles.of(notices.stream().flatMap(n -> n.articleList().stream()).toList()),
                messages,
                coverage(notices),
                theme,
                Optional.empty());
    }

    /** What is published of the laws: of each notice that asks for it, the version of its page. */
    private static Map<String, Markup> coverage(List<PreparedNotice> notices) {
        Map<String, Markup> pages = new TreeMap<>();
        for (PreparedNotice prepared : notices) {
            prepared.notice()
                    .filter(Notice::publishesCoverage)
                    .flatMap(notice -> published(prepared.covered()))
                    .map(CoverageForm::markup)
                    .ifPresent(page -> pages.put(prepared.notice().orElseThrow().slug(), page));
        }
        return pages;
    }

    private static Optional<VersionCoverage> published(List<VersionCoverage> covered) {
        return covered.stream()
                .filter(each -> !each.version().equals(VersionName.DRAFT))
                .findFirst();
    }

    private static Map<String, Messages> messages(Site site, List<Finding> findings) {
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

    private static Theme theme(Site site, List<Finding> findings) {
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

    /** The folders of the versions that are over. */
    private static Set<String> over(Site site, LocalDate asOf) {
        Set<String> over = new HashSet<>();
        for (Notice notice : site.notices()) {
            Timeline timeline = new Timeline(notice.versions(), asOf);
            for (Version version : notice.versions()) {
                if (timeline.status(version) == Status.SUPERSEDED) {
                    over.add(VersionName.of(version).folder());
                }
            }
        }
        return over;
    }

    /**
     * The findings without what is only worth mending in a version that is over. A promise that was
     * broken is found where such a version made it.
     */
    private List<Finding> worthTelling(List<Finding> all) {
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
