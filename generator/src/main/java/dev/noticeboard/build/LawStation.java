package dev.noticeboard.build;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.Articles;
import dev.noticeboard.coverage.Coverage;
import dev.noticeboard.coverage.CoverageFindings;
import dev.noticeboard.coverage.RequirementResult;
import dev.noticeboard.coverage.VersionCoverage;
import dev.noticeboard.coverage.VersionUnderLaw;
import dev.noticeboard.model.FactsFile;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Requirement;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.RuleSet;
import dev.noticeboard.model.Section;
import dev.noticeboard.model.Severity;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.VersionName;
import dev.noticeboard.source.law.RuleSets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every version that is in effect, yet to come or a draft is held against the laws that its notice
 * names. What is over is not judged.
 */
final class LawStation {

    private final Site site;
    private final Map<String, RuleSet> ruleSets;
    private final Articles articles;
    private final LocalDate asOf;
    private final Known known;
    private final List<VersionCoverage> covered = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Works on a site.
     *
     * @param ruleSets the rule sets that its notices name, by their ids
     * @param articles the articles of all versions of the notice that is worked on
     * @param known what has been found about them so far
     */
    LawStation(
            Site site,
            Map<String, RuleSet> ruleSets,
            Articles articles,
            LocalDate asOf,
            Known known) {
        this.site = site;
        this.ruleSets = ruleSets;
        this.articles = articles;
        this.asOf = asOf;
        this.known = known;
    }

    /**
     * What has been found so far.
     *
     * @param inVersions what is wrong below the folder of each version
     * @param brokenFiles the files with an error in them
     */
    record Known(Map<String, List<Finding>> inVersions, Set<String> brokenFiles) {

        /**
         * What is known.
         *
         * @param found all that has been found
         * @param broken more files with an error in them
         */
        static Known of(List<Finding> found, Set<String> broken) {
            Set<String> files = new TreeSet<>(broken);
            found.stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(finding -> files.add(finding.place().file()));
            return new Known(
                    found.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            finding ->
                                                    VersionName.folderOf(finding.place().file())
                                                            .filter(it -> isBelow(it, finding))
                                                            .orElse(""))),
                    files);
        }

        private static boolean isBelow(String folder, Finding finding) {
            return finding.place().file().length() > folder.length();
        }

        List<Finding> in(String folder) {
            return inVersions.getOrDefault(folder, List.of());
        }
    }

    /** What became of each version, and all that it lacks, as warnings. */
    record Made(List<VersionCoverage> covered, List<Finding> findings) {}

    /** Holds a notice against its laws. */
    Made notice(Notice notice) {
        List<RuleSet> laws =
                notice.ruleSets().stream()
                        .map(ruleSets::get)
                        .filter(law -> law != null && law.isWhole())
                        .distinct()
                        .toList();
        Timeline timeline = new Timeline(notice.versions(), asOf);
        Optional<Version> before = Optional.empty();
        for (Version version : notice.versions()) {
            Status status = timeline.status(version);
            if (status == Status.IN_EFFECT || status == Status.UPCOMING) {
                judge(notice, version, before, laws);
            }
            before = Optional.of(version);
        }
        if (notice.draft().isPresent()) {
            judge(notice, notice.draft().get(), timeline.inEffect().or(() -> last(notice)), laws);
        }
        return new Made(covered, findings);
    }

    private static Optional<Version> last(Notice notice) {
        return notice.versions().stream().reduce((first, second) -> second);
    }

    private void judge(
            Notice notice, Version version, Optional<Version> before, List<RuleSet> laws) {
        marks(version, laws);
        List<Article> texts = articles.of(notice.slug(), version.name()).toList();
        Optional<Article> article =
                texts.stream().filter(each -> each.language().equals(site.language())).findFirst();
        if (laws.isEmpty() || article.isEmpty()) {
            return;
        }
        String folder = VersionName.of(version).folder();
        VersionUnderLaw judged =
                new VersionUnderLaw(
                        site, notice, version, before, article.get(), asOf, known.in(folder));
        List<RequirementResult> requirements =
                laws.stream().flatMap(law -> Coverage.of(judged, law).stream()).toList();
        covered.add(
                new VersionCoverage(
                        notice.slug(),
                        version.name(),
                        laws,
                        requirements,
                        texts,
                        notice.plainLanguage()));
        if (!isBroken(notice, version, folder)) {
            findings.addAll(CoverageFindings.warnings(requirements));
        }
    }

    // What could not be read is not there, and nobody is helped by a warning for each such thing.
    private boolean isBroken(Notice notice, Version version, String folder) {
        return known.brokenFiles().contains(notice.place().file())
                || version.factsFile()
                        .map(FactsFile::file)
                        .filter(known.brokenFiles()::contains)
                        .isPresent()
                || known.in(folder).stream()
                        .anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Every id that a section or a declaration names has to be a requirement of some law. */
    private void marks(Version version, List<RuleSet> laws) {
        Set<String> on = ids(laws.stream());
        Optional<Set<String>> all = Optional.empty();
        for (Map.Entry<Place, String> mark : marked(version)) {
            if (!on.contains(mark.getValue())) {
                if (all.isEmpty()) {
                    all =
                            Optional.of(
                                    ids(
                                            Stream.concat(
                                                    ruleSets.values().stream(),
                                                    RuleSets.allOwn().stream())));
                }
                if (!all.get().contains(mark.getValue())) {
                    Set<String> known = on.isEmpty() ? all.get() : on;
                    findings.add(unknown(mark.getKey(), mark.getValue(), known));
                }
            }
        }
    }

    private static Finding unknown(Place place, String id, Set<String> known) {
        return Finding.of(
                Rule.UNKNOWN_REQUIREMENT,
                place,
                "no rule set has a requirement '" + id + "'",
                NearestName.of(id, known)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("noticeboard coverage lists the requirements that there are"));
    }

    private static List<Map.Entry<Place, String>> marked(Version version) {
        Stream<Map.Entry<Place, String>> declared =
                version.notApplicable().stream().map(each -> Map.entry(each.place(), each.id()));
        Stream<Section> sections =
                version.texts().values().stream().flatMap(text -> text.body().allSections());
        return Stream.concat(
                        declared,
                        sections.flatMap(
                                section ->
                                        section.meets().stream()
                                                .map(id -> Map.entry(section.place(), id))))
                .toList();
    }

    private static Set<String> ids(Stream<RuleSet> laws) {
        return laws.flatMap(law -> law.requirements().stream())
                .map(Requirement::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
