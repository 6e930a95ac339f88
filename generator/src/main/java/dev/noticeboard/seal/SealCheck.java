package dev.noticeboard.seal;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.CanonicalForm;
import dev.noticeboard.article.Folded;
import dev.noticeboard.model.Digest;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Seal;
import dev.noticeboard.model.SealEntry;
import dev.noticeboard.model.SealedPart;
import dev.noticeboard.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A version held against its seal: it reads as it was sealed, or a correction says why it does not.
 *
 * <p>What only looks different in the sources moves no article, and neither does a theme.
 */
public final class SealCheck {

    private final Version version;
    private final SealEntry last;
    private final SealedFiles files;
    private final ToldCheck told;
    private final List<Finding> findings = new ArrayList<>();
    private final List<MovedText> moved = new ArrayList<>();

    private SealCheck(Version version, SealEntry last) {
        this.version = version;
        this.last = last;
        this.files = new SealedFiles(version.seal(), last, version.texts().keySet());
        this.told = new ToldCheck(version, last, files);
    }

    /**
     * What came of a check.
     *
     * @param findings what is wrong
     * @param moved the articles that read differently, each with one of these findings
     */
    public record Result(List<Finding> findings, List<MovedText> moved) {
        public Result {
            findings = List.copyOf(findings);
            moved = List.copyOf(moved);
        }
    }

    /**
     * Checks a version; one of which nothing is on record is not judged.
     *
     * @param version the version
     * @param articles its articles as they are now, one for each language
     */
    public static Result of(Version version, List<Article> articles) {
        Seal seal = version.seal();
        if (seal.isEmpty()) {
            return new Result(List.of(), List.of());
        }
        Optional<SealEntry> last = seal.last();
        return last.isPresent()
                ? new SealCheck(version, last.get()).check(articles)
                : new Result(List.of(withoutEntry(version)), List.of());
    }

    private Result check(List<Article> articles) {
        findings.addAll(files.findings());
        for (String tag : last.articles().keySet()) {
            if (articles.stream().noneMatch(article -> article.language().equals(tag))) {
                findings.add(
                        changed(
                                folder(),
                                "the version was sealed in '" + tag + "', and has no such text now",
                                "bring the text back"));
            }
        }
        for (Article article : articles) {
            findings.addAll(told.findings(article, article.equals(articles.get(0))));
            check(article);
        }
        boolean moves =
                findings.stream()
                        .map(Finding::rule)
                        .anyMatch(
                                rule ->
                                        rule.startsWith("sealed-")
                                                || rule.equals(Rule.TOLD_CHANGED.id()));
        if (told.isWithoutRecord() && isUntouched()) {
            findings.add(withoutTold());
        }
        if (!moves && !isUntouched()) {
            findings.add(
                    Finding.of(
                            Rule.SEALED_SOURCES,
                            folder(),
                            "the sources of this version changed after it was sealed on "
                                    + last.day()
                                    + ", though its text reads the same",
                            "put them back as they were, or record them with noticeboard seal "
                                    + VersionLabel.named(version)));
        }
        return new Result(findings, moved);
    }

    private void check(Article named) {
        String tag = named.language();
        Article article = Renamed.asSealed(named, files.text(SealedPart.ARTICLE, tag));
        String sealed = last.articles().get(tag);
        String now = Digest.of(CanonicalForm.of(article));
        Place top = Place.startOf(version.texts().get(tag).place().file());
        if (sealed == null) {
            findings.add(
                    changed(
                            top,
                            "the version was sealed without this text in '" + tag + "'",
                            record("")));
        } else if (!now.equals(sealed) && !readsAs(files.text(SealedPart.ARTICLE, tag), article)) {
            Optional<String> text = files.text(SealedPart.ARTICLE, tag);
            // A title that is another one is said already, as what is told of the version.
            Article titled = told.title(article).map(article::withTitle).orElse(article);
            if (Digest.of(CanonicalForm.of(titled)).equals(sealed) || readsAs(text, titled)) {
                return;
            }
            Place place = text.map(old -> MovedPlace.of(old, titled, top)).orElse(top);
            // What was done to the inputs has its own finding.
            if (!isUntouched() || files.isIntact(Seal.INPUTS)) {
                String words =
                        text.map(old -> ": " + DifferenceText.say(old, CanonicalForm.of(titled)))
                                .orElse("");
                Finding finding = isUntouched() ? technical(place, words) : edited(place, words);
                findings.add(finding);
                text.ifPresent(old -> moved.add(new MovedText(finding, old, article)));
            }
        }
    }

    // Where only what nobody sees is different, the sources changed and the text did not.
    private static boolean readsAs(Optional<String> sealed, Article article) {
        return sealed.filter(text -> Folded.reads(text, article)).isPresent();
    }

    private boolean isUntouched() {
        return version.sources().equals(last.sources());
    }

    private Finding edited(Place place, String words) {
        return changed(
                place,
                "from here on the version reads otherwise than it was sealed on "
                        + last.day()
                        + words,
                "put the words back, or " + record(""));
    }

    private Finding technical(Place place, String words) {
        return Finding.of(
                Rule.SEALED_TECHNICAL,
                place,
                "nobody touched this version, and from here on Noticeboard reads it otherwise than"
                        + " version "
                        + last.noticeboard()
                        + " did on "
                        + last.day()
                        + words,
                "go on with that version, or " + record(" --technical"));
    }

    private static Finding changed(Place place, String what, String mend) {
        return Finding.of(Rule.SEALED_CHANGED, place, what, mend);
    }

    private String record(String option) {
        return "record the change with noticeboard correct "
                + VersionLabel.named(version)
                + " --reason TEXT"
                + option;
    }

    private Finding withoutTold() {
        return Finding.of(
                Rule.TOLD_UNSEALED,
                folder(),
                "this version was sealed on "
                        + last.day()
                        + " without what visitors and apps are told of it (title, label, day of"
                        + " posting, summary, what it changes), so that nothing tells whether that"
                        + " changes",
                "put it on record, for every version at once, with noticeboard correct"
                        + " --technical");
    }

    private Place folder() {
        String sealed = version.seal().place().file();
        return Place.startOf(sealed.substring(0, sealed.lastIndexOf('/')));
    }

    private static Finding withoutEntry(Version version) {
        return Finding.of(
                Rule.SEAL_UNFINISHED,
                version.seal().place(),
                "there are sealed files, and seals.yaml has no entry for this version",
                "run noticeboard seal "
                        + VersionLabel.named(version)
                        + ", or bring seals.yaml back from version control");
    }
}
