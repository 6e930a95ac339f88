package dev.noticeboard.render.notice;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.CanonicalForm;
import dev.noticeboard.article.Folded;
import dev.noticeboard.article.Told;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Correction;
import dev.noticeboard.model.Digest;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.NoticeAddresses;
import dev.noticeboard.model.SealedPart;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A notice in one language: the versions that exist in it, and where their pages are.
 *
 * @param notice the notice
 * @param language its BCP 47 tag
 * @param original whether this is the language that counts
 * @param addresses where its pages are
 * @param timeline which version applies when, in any language
 * @param articles the articles by the names of their versions, oldest first, a draft last
 * @param digests the SHA-256 of each article's canonical form, in lower-case hexadecimal
 */
public record LocalizedNotice(
        Notice notice,
        String language,
        boolean original,
        NoticeAddresses addresses,
        Timeline timeline,
        Map<String, Article> articles,
        Map<String, String> digests) {

    public static LocalizedNotice of(SiteSources sources, Notice notice, String language) {
        Map<String, Article> articles = new LinkedHashMap<>();
        List<Version> versions = new ArrayList<>(notice.versions());
        notice.draft().ifPresent(versions::add);
        for (Version version : versions) {
            sources.articles()
                    .of(notice.slug(), version.name(), language)
                    .ifPresent(article -> articles.put(version.name(), article));
        }
        Map<String, String> digests = new LinkedHashMap<>();
        articles.forEach((name, article) -> digests.put(name, digest(article, notice)));
        return new LocalizedNotice(
                notice,
                language,
                language.equals(sources.site().language()),
                sources.addresses().notice(notice.slug(), language),
                new Timeline(notice.versions(), sources.asOf()),
                articles,
                digests);
    }

    public boolean has(Version version) {
        return articles.containsKey(version.name());
    }

    /** The dated versions in this language, oldest first. */
    public List<Version> versions() {
        return notice.versions().stream().filter(this::has).toList();
    }

    /** The version that the short address shows, of those that exist in this language. */
    public Optional<Version> shown() {
        return timeline.shown(this::has);
    }

    /**
     * The next version to come, whichever languages it is there in, that the short address does not
     * show already.
     */
    public Optional<Version> next() {
        Optional<Version> shown = shown();
        return timeline.upcoming().stream()
                .filter(version -> !shown.equals(Optional.of(version)))
                .findFirst();
    }

    /** The version that applied before one, of those that exist in this language. */
    public Optional<Version> before(Version version) {
        return nearest(timeline.before(version), timeline::before);
    }

    /** The version that applies after one, of those that exist in this language. */
    public Optional<Version> after(Version version) {
        return nearest(timeline.after(version), timeline::after);
    }

    private Optional<Version> nearest(
            Optional<Version> first, Function<Version, Optional<Version>> next) {
        return Stream.iterate(first, Optional::isPresent, found -> found.flatMap(next))
                .flatMap(Optional::stream)
                .filter(this::has)
                .findFirst();
    }

    /**
     * The version listed before one in the history, whether it ever applied or not (RFC 5829, 3.5).
     * For a draft it is the last one.
     */
    public Optional<Version> predecessor(Version version) {
        return versions().stream()
                .filter(other -> other.name().compareTo(version.name()) < 0)
                .reduce((first, second) -> second);
    }

    /** The version listed after one in the history, whether it ever applied or not (3.6). */
    public Optional<Version> successor(Version version) {
        return versions().stream()
                .filter(other -> other.name().compareTo(version.name()) > 0)
                .findFirst();
    }

    /**
     * The version from which on an agreement still holds: {@link Timeline#lastToAgreeTo}, up to the
     * version shown, so that nobody is asked about a text that is not there in their language.
     * Empty while nothing is in effect that could be agreed to.
     */
    public Optional<Version> reacknowledgeSince() {
        return timeline.inEffect()
                .flatMap(current -> shown())
                .filter(version -> timeline.status(version) != Status.UPCOMING)
                .flatMap(timeline::lastToAgreeTo);
    }

    public Article article(Version version) {
        Article found = articles.get(version.name());
        if (found == null) {
            throw new IllegalArgumentException(version.name() + " is not in " + language);
        }
        return found;
    }

    public Address shortAddress() {
        return Address.of(addresses.current());
    }

    public Address dated(Version version) {
        return Address.of(addresses.dated(version.name()));
    }

    /** The page that says what a version changed. */
    public Address changes(Version version) {
        return Address.of(addresses.changes(version.name()));
    }

    /** The same for programs. */
    public Address changesData(Version version) {
        return Address.of(addresses.changesData(version.name()));
    }

    /** The page that says what has changed since a version that is over. */
    public Address since(Version version) {
        return Address.of(addresses.since(version.name()));
    }

    /** The version in effect, where this language has it. */
    public Optional<Version> inEffect() {
        return timeline.inEffect().filter(this::has);
    }

    /** Whether a version has a page that says what has changed since. */
    public boolean hasSince(Version version) {
        return timeline.status(version) == Status.SUPERSEDED && inEffect().isPresent();
    }

    public Address history() {
        return Address.of(addresses.history());
    }

    /** The page that lists, for each section, the versions that changed it. */
    public Address sections() {
        return Address.of(addresses.sections());
    }

    /** The page that shows what became of what the laws ask for. */
    public Address coverage() {
        return Address.of(addresses.coverage());
    }

    /** Whether there is more to list there than that all sections came with the first version. */
    public boolean hasSections() {
        return versions().stream().filter(timeline::everApplies).count() > 1;
    }

    /** The ids of the contacts that stand in a version's text, in reading order. */
    public List<String> contacts(Version version) {
        return article(version)
                .body()
                .allBlocks()
                .filter(Block.ContactBlock.class::isInstance)
                .map(block -> ((Block.ContactBlock) block).contact())
                .distinct()
                .toList();
    }

    public Address correction(Version version, Correction correction) {
        return Address.of(addresses.correction(version.name(), correction.number()));
    }

    /**
     * A link to a page of the notice in this language.
     *
     * @param page the path of the page that the link stands on
     * @param here the notice in the language of this page
     */
    public Phrases.Target target(Address address, String page, LocalizedNotice here) {
        return new Phrases.Target(
                address.from(page),
                Optional.of(language).filter(tag -> !tag.equals(here.language)),
                Optional.empty());
    }

    public Address feed() {
        return Address.of(addresses.feed());
    }

    public Address data() {
        return Address.of(addresses.versions());
    }

    /**
     * The SHA-256 of a version's article in canonical form, in lower-case hexadecimal: of the one
     * on record, where the article still reads as that.
     */
    public String digest(Version version) {
        return digests.getOrDefault(version.name(), "");
    }

    /** The SHA-256 of what is told of a version beside its text, as a seal has it. */
    public String toldDigest(Version version) {
        Told told = Told.of(version, version.texts().get(language), article(version).title());
        String text =
                version.seal()
                        .text(version.seal().file(SealedPart.TOLD, language))
                        .map(told::formBeside)
                        .orElseGet(told::form);
        return digest(text);
    }

    private static String digest(Article article, Notice notice) {
        String now = CanonicalForm.of(article);
        String sealed =
                notice.versions().stream()
                        .filter(version -> version.name().equals(article.version()))
                        .map(Version::seal)
                        .flatMap(
                                seal ->
                                        seal
                                                .text(
                                                        seal.file(
                                                                SealedPart.ARTICLE,
                                                                article.language()))
                                                .stream())
                        .findFirst()
                        .orElse(now);
        return digest(!sealed.equals(now) && Folded.reads(sealed, article) ? sealed : now);
    }

    private static String digest(String form) {
        return Digest.of(form);
    }

    public String title() {
        return shown().map(version -> article(version).title()).orElse(notice.title().in(language));
    }
}
