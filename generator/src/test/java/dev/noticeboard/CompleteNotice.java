package dev.noticeboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.ArticleAssembler;
import dev.noticeboard.article.PresentSite;
import dev.noticeboard.build.LentFacts;
import dev.noticeboard.coverage.Coverage;
import dev.noticeboard.coverage.RequirementResult;
import dev.noticeboard.coverage.VersionUnderLaw;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Messages;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.RuleSet;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Version;
import dev.noticeboard.source.MessagesReader;
import dev.noticeboard.source.SiteReader;
import dev.noticeboard.source.law.RuleSets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A made-up company whose notices say all that every law asks for, and the same without any one
 * thing.
 */
public final class CompleteNotice {

    /** The day whose law counts. */
    public static final LocalDate DAY = LocalDate.parse("2027-02-01");

    /** The company. */
    public static final CompleteNotice MADE_UP = read();

    private final Map<String, RuleSet> laws;
    private final MiniSite site;
    private List<Without> removals = List.of();

    private CompleteNotice(Map<String, RuleSet> laws, MiniSite site) {
        this.laws = laws;
        this.site = site;
    }

    /** A day on which requirements were the law that have been replaced since. */
    public static final LocalDate EARLIER = LocalDate.parse("2025-06-01");

    /**
     * The company without one thing.
     *
     * @param covered what became of each requirement, by the notice's slug and the requirement's id
     * @param earlier the same by the laws of the earlier day
     */
    public record Without(
            Removal removal,
            Map<String, RequirementResult> covered,
            Map<String, RequirementResult> earlier) {}

    private static CompleteNotice read() {
        Path resources = Path.of("src/test/resources/coverage");
        Map<String, RuleSet> laws = new LinkedHashMap<>();
        RuleSets.allOwn().forEach(law -> laws.put(law.id(), law));
        String policies =
                laws.keySet().stream()
                        .filter(id -> !id.equals("us-hipaa-npp"))
                        .collect(Collectors.joining(", "));
        try {
            String text =
                    Files.readString(resources.resolve("complete.txt"), UTF_8)
                            + Files.readString(resources.resolve("complete-hipaa.txt"), UTF_8);
            return new CompleteNotice(laws, MiniSite.of(text.replace("LAWS", policies)));
        } catch (IOException cannotBeRead) {
            throw new UncheckedIOException(cannotBeRead);
        }
    }

    /** Noticeboard's own rule sets, by their ids. */
    public Map<String, RuleSet> laws() {
        return laws;
    }

    /** The sources of its site. */
    public MiniSite site() {
        return site;
    }

    /** All that can be taken out, each with what becomes of the requirements. */
    public synchronized List<Without> removals() {
        if (removals.isEmpty()) {
            removals = Removal.allOf(site).stream().map(this::without).toList();
        }
        return removals;
    }

    private Without without(Removal removal) {
        List<Map<String, RequirementResult>> days =
                covered(removal.site(), List.of(DAY, EARLIER), List.of());
        return new Without(removal, days.get(0), days.get(1));
    }

    /** What became of each requirement, by the notice's slug and the requirement's id. */
    public Map<String, RequirementResult> covered(MiniSite mini, LocalDate day) {
        return covered(mini, day, List.of());
    }

    /** The same, with what else was found about the texts. */
    public Map<String, RequirementResult> covered(
            MiniSite mini, LocalDate day, List<Finding> findings) {
        return covered(mini, List.of(day), findings).get(0);
    }

    /** The same by the laws of several days. */
    private List<Map<String, RequirementResult>> covered(
            MiniSite mini, List<LocalDate> days, List<Finding> findings) {
        Site read = new SiteReader(false).read(mini.sources()).value();
        Site whole = LentFacts.in(read, DAY);
        Messages english = MessagesReader.read("en").orElseThrow();
        List<Map<String, RequirementResult>> all =
                days.stream()
                        .<Map<String, RequirementResult>>map(day -> new LinkedHashMap<>())
                        .toList();
        for (Notice notice : whole.notices()) {
            Version version = notice.versions().get(0);
            Article article =
                    ArticleAssembler.assemble(
                                    version,
                                    version.texts().get("en"),
                                    new PresentSite(whole).inputs(notice, "en", english))
                            .value()
                            .article();
            for (int i = 0; i < days.size(); i++) {
                VersionUnderLaw judged =
                        new VersionUnderLaw(
                                whole,
                                notice,
                                version,
                                Optional.empty(),
                                article,
                                days.get(i),
                                findings);
                Map<String, RequirementResult> covered = all.get(i);
                for (String law : notice.ruleSets()) {
                    Coverage.of(judged, laws.get(law))
                            .forEach(each -> covered.put(key(notice.slug(), each), each));
                }
            }
        }
        return all;
    }

    private static String key(String slug, RequirementResult covered) {
        return slug + " " + covered.requirement().id();
    }
}
