package dev.noticeboard.build;

import dev.noticeboard.article.ArticleAssembler;
import dev.noticeboard.article.Assembly;
import dev.noticeboard.article.PresentSite;
import dev.noticeboard.check.Checks;
import dev.noticeboard.check.Subject;
import dev.noticeboard.model.ExternalInputs;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Messages;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.SealEntry;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.Version.VersionText;
import dev.noticeboard.seal.Chain;
import dev.noticeboard.seal.MovedText;
import dev.noticeboard.seal.Renamed;
import dev.noticeboard.seal.SealCheck;
import dev.noticeboard.seal.Unsealed;
import dev.noticeboard.translation.Translations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every version in every language becomes an article, is checked, and is held against its seal.
 *
 * <p>A sealed version takes what comes from outside its folder as it was sealed. One whose own
 * sources changed may name something new: that alone is taken from the site as it is now.
 */
final class ArticleStation {

    private final Site site;
    private final PresentSite present;
    private final LocalDate asOf;
    private final Map<String, Messages> messages;
    private final RefreshedVersion refreshed;

    /**
     * Works on a site.
     *
     * @param present the same site, as what articles take from
     * @param messages Noticeboard's own words for each language of the site
     * @param refreshed the version that takes what comes from outside as it is now, sealed or not
     */
    ArticleStation(
            Site site,
            PresentSite present,
            LocalDate asOf,
            Map<String, Messages> messages,
            RefreshedVersion refreshed) {
        this.site = site;
        this.present = present;
        this.asOf = asOf;
        this.messages = messages;
        this.refreshed = refreshed;
    }

    /** The articles, the sealed ones among them that moved, and all that was wrong. */
    record Made(List<Assembly> assemblies, List<MovedText> moved, List<Finding> findings) {

        /** What was made of several, as one. */
        static Made of(List<Made> several) {
            return new Made(
                    several.stream().flatMap(made -> made.assemblies().stream()).toList(),
                    several.stream().flatMap(made -> made.moved().stream()).toList(),
                    several.stream().flatMap(made -> made.findings().stream()).toList());
        }
    }

    /** What becomes of a notice. */
    Made notice(Notice notice) {
        Timeline timeline = new Timeline(notice.versions(), asOf);
        List<Made> versions = new ArrayList<>();
        notice.versions().forEach(version -> versions.add(version(notice, version)));
        notice.draft().ifPresent(draft -> versions.add(version(notice, draft)));
        List<Finding> findings = new ArrayList<>();
        findings.addAll(Chain.findings(notice));
        findings.addAll(Renamed.findings(notice));
        findings.addAll(Unsealed.findings(notice, timeline));
        findings.addAll(Checks.run(notice, timeline));
        versions.add(new Made(List.of(), List.of(), findings));
        return Made.of(versions);
    }

    private Made version(Notice notice, Version version) {
        boolean isOver = new Timeline(notice.versions(), asOf).status(version) == Status.SUPERSEDED;
        List<Assembly> assemblies = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (VersionText text : version.texts().values()) {
            Reading<Assembly> made =
                    ArticleAssembler.assemble(version, text, inputs(notice, version, text));
            findings.addAll(made.findings());
            Subject subject = new Subject(site, notice, version, text, made.value().article());
            findings.addAll(isOver ? Checks.errors(subject) : Checks.run(subject));
            assemblies.add(made.value());
        }
        findings.addAll(isOver ? List.of() : Translations.findings(version));
        SealCheck.Result seal =
                SealCheck.of(version, assemblies.stream().map(Assembly::article).toList());
        findings.addAll(seal.findings());
        return new Made(assemblies, seal.moved(), findings);
    }

    private ExternalInputs inputs(Notice notice, Version version, VersionText text) {
        String language = text.language();
        Messages words = messages.getOrDefault(language, messages.get(site.language()));
        ExternalInputs now = present.inputs(notice, language, words);
        Optional<ExternalInputs> sealed =
                Optional.ofNullable(version.seal().inputs().get(language))
                        .filter(inputs -> version.seal().isSealed())
                        .filter(inputs -> !refreshed.is(version));
        boolean untouched =
                version.seal()
                        .last()
                        .map(SealEntry::sources)
                        .filter(version.sources()::equals)
                        .isPresent();
        return sealed.map(inputs -> untouched ? inputs.orElse(words) : inputs.orElse(now))
                .orElse(now);
    }
}
