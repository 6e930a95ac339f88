package dev.noticeboard;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.ArticleTree;
import dev.noticeboard.article.Assembly;
import dev.noticeboard.build.AssembledSite;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.render.page.RedlineDocument;
import dev.noticeboard.source.text.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jsoup.Jsoup;

/**
 * How well redlines read, over all neighbouring versions of the notices of a site; {@code
 * generator/BENCHMARKS.md} says how it counts.
 *
 * @param pairs what was counted in each pair that differs
 */
record RedlineQuality(List<Pair> pairs) {

    /**
     * Two versions.
     *
     * @param name the notice, its language and the newer version
     * @param git how many words {@code git diff --word-diff} marks
     */
    record Pair(String name, RedlineFigures figures, int git) {

        /** The marked words but those that both texts have and that a rule took into a mark. */
        int own() {
            return figures.marked() - figures.inAtoms() - figures.inIslands();
        }

        boolean marksMoreThanGit() {
            return own() > 1.05 * git + 10;
        }
    }

    RedlineQuality {
        pairs = List.copyOf(pairs);
    }

    /**
     * Prints the figures of sites.
     *
     * @param sites the folders of their sources
     */
    public static void main(String[] sites) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("redline-quality");
        for (String site : sites) {
            System.out.println(site + "\n" + of(Path.of(site), scratch).report());
        }
    }

    /**
     * Counts in a site.
     *
     * @param scratch a folder for the texts that git compares
     */
    static RedlineQuality of(Path site, Path scratch) throws IOException, InterruptedException {
        AssembledSite prepared =
                FactTexts.prepared(SourceFolder.read(site), LocalDate.parse("2026-11-24"));
        Map<String, Assembly> before = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        List<Assembly> inOrder = new ArrayList<>(prepared.assemblies());
        inOrder.sort(Comparator.comparing(each -> each.article().version()));
        for (Assembly each : inOrder) {
            Article article = each.article();
            Assembly older = before.put(article.notice() + " " + article.language(), each);
            if (older != null) {
                pairs.add(pair(site, prepared, older.article(), article, scratch));
            }
        }
        return new RedlineQuality(pairs);
    }

    private static Pair pair(
            Path site, AssembledSite prepared, Article older, Article newer, Path scratch)
            throws IOException, InterruptedException {
        Redline redline = Redline.of(ArticleTree.of(older), ArticleTree.of(newer));
        String html = RedlineDocument.of(prepared.sources(), redline);
        RedlineFigures figures = RedlineFigures.of(Jsoup.parse(html).selectFirst("article"));
        int git = new GitWordDiff(scratch).words(text(site, older), text(site, newer));
        String name = "%s %s %s".formatted(newer.notice(), newer.language(), newer.version());
        return new Pair(name, figures, git);
    }

    private static String text(Path site, Article article) throws IOException {
        Path folder = site.resolve("notices/" + article.notice() + "/" + article.version());
        Path own = folder.resolve("notice." + article.language() + ".md");
        return Files.readString(Files.exists(own) ? own : folder.resolve("notice.md"));
    }

    int sum(ToIntFunction<RedlineFigures> figure) {
        return pairs.stream().map(Pair::figures).mapToInt(figure).sum();
    }

    /** In percent: phantoms of marked words. */
    double phantoms() {
        return percent(sum(RedlineFigures::phantoms), sum(RedlineFigures::marked));
    }

    /** In percent: pairs that mark more than git does. */
    double moreThanGit() {
        return percent(
                (double) pairs.stream().filter(Pair::marksMoreThanGit).count(), pairs.size());
    }

    /** In percent: words in runs of one or two, of the words that stand between two marks. */
    double islands() {
        return percent(sum(RedlineFigures::islandWords), sum(RedlineFigures::keptWords));
    }

    private static double percent(double part, double whole) {
        return whole == 0 ? 0 : 100 * part / whole;
    }

    /** The figures, and the pairs that are worst in each. */
    String report() {
        StringBuilder report = new StringBuilder();
        line(
                report,
                "%d redlines, %d words marked, %d more called moved; phantoms %.2f %%",
                pairs.size(),
                sum(RedlineFigures::marked),
                sum(RedlineFigures::moved),
                phantoms());
        line(
                report,
                "islands: %.1f %% of the words kept between marks, %.1f %% of the runs",
                islands(),
                percent(sum(RedlineFigures::islands), sum(RedlineFigures::keptRuns)));
        line(
                report,
                "kept words within marks: %d in dates and the like, %d others",
                sum(RedlineFigures::inAtoms),
                sum(RedlineFigures::inIslands));
        line(
                report,
                "more than 1.05 x git + 10 without these: %.1f %% of pairs; with them, 1.2 x git"
                        + " + 20: %.1f %%",
                moreThanGit(),
                percent(
                        (double)
                                pairs.stream()
                                        .filter(it -> it.figures().marked() > 1.2 * it.git() + 20)
                                        .count(),
                        pairs.size()));
        worst(report, "phantoms", pair -> pair.figures().phantoms());
        worst(
                report,
                "more than git",
                pair -> pair.marksMoreThanGit() ? pair.own() - pair.git() : 0);
        worst(
                report,
                "kept words within marks, above 15 % and 40 words",
                pair ->
                        pair.figures().inIslands() > 40
                                        && pair.figures().inIslands()
                                                > 0.15 * pair.figures().marked()
                                ? pair.figures().inIslands()
                                : 0);
        return report.toString();
    }

    private void worst(StringBuilder report, String what, ToIntFunction<Pair> how) {
        List<Pair> worst =
                pairs.stream()
                        .filter(pair -> how.applyAsInt(pair) > 0)
                        .sorted(Comparator.comparingInt(how).reversed())
                        .toList();
        line(report, "%s: %d pairs", what, worst.size());
        for (Pair pair : worst.subList(0, Math.min(20, worst.size()))) {
            line(
                    report,
                    "  %s: %d; %d words marked, git %d",
                    pair.name(),
                    how.applyAsInt(pair),
                    pair.figures().marked(),
                    pair.git());
        }
    }

    private static void line(StringBuilder report, String format, Object... values) {
        report.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
