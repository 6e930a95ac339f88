package dev.noticeboard.source;

import dev.noticeboard.model.Body;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Disclosures;
import dev.noticeboard.model.FactsFile;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Seal;
import dev.noticeboard.model.SealEntry;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.SourcePaths;
import dev.noticeboard.model.Version;
import dev.noticeboard.source.facts.DisclosuresReader;
import dev.noticeboard.source.markdown.BodyReader;
import dev.noticeboard.source.seals.SealReader;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.text.ReaderFault;
import dev.noticeboard.source.text.SourceText;
import dev.noticeboard.source.text.Sources;
import dev.noticeboard.source.yaml.SchemaReader;
import dev.noticeboard.source.yaml.SchemaReaders;
import dev.noticeboard.source.yaml.Values;
import dev.noticeboard.source.yaml.YamlNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the folder of a version: its text in each language, and the facts behind it.
 *
 * <p>What holds for the version as a whole, such as its dates, is read from the text in the site's
 * first language alone.
 */
final class VersionReader {

    private static final Set<String> REFUSED =
            Set.of(Rule.SOURCE_LIMIT.id(), Rule.UNREADABLE_SOURCE.id());
    private static final Set<String> IN_EACH_LANGUAGE = Set.of("title", "summary", "changes");

    private final SchemaReader frontMatter;
    private final DisclosuresReader disclosures;
    private final SealReader seals;
    private final List<String> languages;
    private final Map<String, Contact> contacts;
    private final Sources sources;
    private final BodyReader bodies;

    /** Reads versions of a site whose languages and contacts are known. */
    VersionReader(Site site, Sources sources, BodyReader bodies, SchemaReaders schemas) {
        this.frontMatter = schemas.frontMatter();
        this.languages = site.languages();
        this.contacts = site.contacts();
        this.sources = sources;
        this.bodies = bodies;
        this.disclosures = new DisclosuresReader(languages, schemas.disclosures());
        this.seals = new SealReader(languages.get(0), sources, schemas.inputs());
    }

    /**
     * Reads a version; empty where it has no text in the site's first language.
     *
     * @param slug the notice's slug
     * @param folder the version's folder, from the root of the sources
     * @param effective the day from which it applies; empty for a draft
     * @param entries the seals and corrections of the notice
     */
    Reading<Optional<Version>> read(
            String slug, String folder, Optional<LocalDate> effective, List<SealEntry> entries) {
        Findings findings = new Findings();
        Map<String, SourceText> files = files(folder, findings);
        YamlNode.Mapping main = new YamlNode.Mapping(Place.startOf(folder), Map.of());
        Map<String, Version.VersionText> texts = new LinkedHashMap<>();
        for (Map.Entry<String, SourceText> file : files.entrySet()) {
            FrontMatter cut = findings.take(FrontMatter.of(file.getValue()));
            YamlNode.Mapping opening = opening(file.getValue(), cut, findings);
            if (file.getKey().equals(languages.get(0))) {
                main = opening;
            } else {
                refuseOthers(opening, findings);
            }
            texts.put(file.getKey(), text(file.getKey(), file.getValue(), cut, opening, findings));
        }
        Seal seal = findings.take(seals.read(folder, effective, entries));
        Optional<SourceText> facts = facts(folder, seal);
        Disclosures read =
                facts.map(text -> disclosures(text, contacts(seal), findings))
                        .orElse(Disclosures.NOT_STATED);
        String digest = SourcesForm.digest(sources.filesIn(folder));
        Version version =
                new VersionOpening(languages, contacts, main, findings)
                        .version(slug, effective, texts, digest, seal)
                        .withFacts(
                                read, facts.map(text -> new FactsFile(text.file(), text.text())));
        return findings.with(
                texts.containsKey(languages.get(0)) ? Optional.of(version) : Optional.empty());
    }

    private Disclosures disclosures(
            SourceText text, Map<String, Contact> contacts, Findings findings) {
        return ReaderFault.guarded(
                Place.startOf(text.file()),
                findings,
                () -> findings.take(disclosures.read(text, contacts)),
                () -> Disclosures.NOT_STATED);
    }

    /** The version's own facts, or those of another notice that were sealed with it. */
    private Optional<SourceText> facts(String folder, Seal seal) {
        return sources.file(folder + "/" + SourcePaths.DISCLOSURES)
                .or(
                        () ->
                                seal.facts()
                                        .filter(file -> seal.isSealed())
                                        .map(file -> new SourceText(file.file(), file.text())));
    }

    /** The contacts that there are, and those that were there when the version was sealed. */
    private Map<String, Contact> contacts(Seal seal) {
        Map<String, Contact> known = new TreeMap<>(contacts);
        seal.inputs().values().forEach(inputs -> known.putAll(inputs.contacts()));
        return known;
    }

    // Most texts have no front matter, and nothing has to be in it.
    private YamlNode.Mapping opening(SourceText text, FrontMatter cut, Findings findings) {
        return cut.from() == cut.to()
                ? new YamlNode.Mapping(text.placeAt(cut.from()), Map.of())
                : findings.take(frontMatter.read(text, cut.from(), cut.to()));
    }

    /** The files by language, in the order of the site's languages. */
    private Map<String, SourceText> files(String folder, Findings findings) {
        String first = languages.get(0);
        Map<String, SourceText> found = new LinkedHashMap<>();
        sources.file(folder + "/" + SourcePaths.TEXT).ifPresent(text -> found.put(first, text));
        for (SourceText text : sources.filesIn(folder)) {
            language(text.file())
                    .filter(language -> isKnown(language, text, findings))
                    .ifPresent(language -> found.putIfAbsent(language, text));
        }
        if (!found.containsKey(first) && !sources.has(folder + "/" + SourcePaths.TEXT)) {
            findings.add(
                    Rule.EMPTY_NOTICE,
                    Place.startOf(folder),
                    "the version has no text in '" + first + "', the site's first language",
                    "add the file notice.md");
        }
        Map<String, SourceText> sorted = new LinkedHashMap<>();
        languages.stream()
                .filter(found::containsKey)
                .forEach(language -> sorted.put(language, found.get(language)));
        return sorted;
    }

    private static Optional<String> language(String file) {
        String name = Sources.name(file);
        boolean named = name.startsWith("notice.") && name.endsWith(".md");
        int end = name.length() - ".md".length();
        return named && end > "notice.".length()
                ? Optional.of(name.substring("notice.".length(), end))
                : Optional.empty();
    }

    private boolean isKnown(String language, SourceText text, Findings findings) {
        Place place = Place.startOf(text.file());
        if (language.equals(languages.get(0))) {
            findings.add(
                    Rule.UNKNOWN_LANGUAGE,
                    place,
                    "'"
                            + language
                            + "' is the site's first language, which notice.md is written in",
                    "rename the file to notice.md, and keep one of them");
            return true;
        } else if (!languages.contains(language)) {
            findings.add(
                    Rule.UNKNOWN_LANGUAGE,
                    place,
                    "the site has no language '" + language + "'",
                    Values.mendLanguage(language, languages));
            return false;
        }
        return true;
    }

    private static void refuseOthers(YamlNode.Mapping opening, Findings findings) {
        for (YamlNode.Entry entry : opening.entries().values()) {
            if (!IN_EACH_LANGUAGE.contains(entry.key().text())) {
                findings.add(
                        Rule.UNKNOWN_KEY,
                        entry.key().place(),
                        "'" + entry.key().text() + "' holds for all languages of the version",
                        "move it to notice.md");
            }
        }
    }

    private Version.VersionText text(
            String language,
            SourceText text,
            FrontMatter cut,
            YamlNode.Mapping opening,
            Findings findings) {
        boolean below = cut.firstLine() <= text.lines().size();
        int start = below ? text.startOfLine(cut.firstLine()) : text.text().length();
        boolean words =
                text.text().substring(start).codePoints().anyMatch(Character::isLetterOrDigit);
        Reading<Body> reading = words ? bodies.read(text, cut.firstLine()) : Reading.of(Body.EMPTY);
        Body body = findings.take(reading);
        // Why a text is not read at all has been said.
        boolean refused =
                reading.findings().stream().map(Finding::rule).anyMatch(REFUSED::contains);
        if (body.sections().isEmpty() && !refused) {
            findings.add(
                    Rule.EMPTY_NOTICE,
                    text.placeAt(start),
                    "the text has no words",
                    "write the notice here");
        }
        return new Version.VersionText(
                language,
                Values.text(opening, "title"),
                Values.text(opening, "summary"),
                Values.scalars(opening, "changes").stream().map(Values::text).toList(),
                body,
                text.placeAt(start),
                Values.places(opening));
    }
}
