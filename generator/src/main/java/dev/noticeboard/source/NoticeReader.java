package dev.noticeboard.source;

import dev.noticeboard.model.Localized;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.NoticeKind;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlainLanguage;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.SealEntry;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.SourcePaths;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.VersionName;
import dev.noticeboard.source.markdown.BodyReader;
import dev.noticeboard.source.seals.SealsReader;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.text.ReaderFault;
import dev.noticeboard.source.text.SourceText;
import dev.noticeboard.source.text.Sources;
import dev.noticeboard.source.yaml.SchemaReader;
import dev.noticeboard.source.yaml.SchemaReaders;
import dev.noticeboard.source.yaml.Values;
import dev.noticeboard.source.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the folder of a notice: {@code notice.yaml} and all versions.
 *
 * <p>A slug is made of lower-case letters, digits and hyphens, because it is an address; it is no
 * language of the site and not {@code assets}, because those addresses are taken. A version's
 * folder is named by its effective date, or {@code draft}, which is read only where asked for. What
 * has another name is read, so that its own findings are told too, and then left out.
 */
final class NoticeReader {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NEARLY_DAY =
            Pattern.compile("([0-9]{4})[-_. ]?([0-9]{1,2})[-_. ]?([0-9]{1,2})");

    private final SchemaReader schema;
    private final SealsReader seals;
    private final VersionReader versions;
    private final Site site;
    private final Sources sources;
    private final boolean drafts;

    /** Reads notices of a site. */
    NoticeReader(
            Site site, Sources sources, BodyReader bodies, SchemaReaders schemas, boolean drafts) {
        this.drafts = drafts;
        this.schema = schemas.notice();
        this.seals = new SealsReader(schemas.seals());
        this.site = site;
        this.sources = sources;
        this.versions = new VersionReader(site, sources, bodies, schemas);
    }

    /** Reads the notice of a slug; empty where it cannot have an address. */
    Reading<Optional<Notice>> read(String slug) {
        Findings findings = new Findings();
        String folder = SourcePaths.folder(slug);
        boolean addressed = hasAddress(slug, folder, findings);
        List<String> names = sources.foldersIn(folder);
        if (names.isEmpty()) {
            findings.add(
                    Rule.EMPTY_NOTICE,
                    Place.startOf(folder),
                    "the notice has no version",
                    "add a folder named by the day from which it applies, with the file notice.md");
        }
        YamlNode.Mapping file = file(SourcePaths.notice(slug), findings);
        List<SealEntry> entries =
                sources.file(SourcePaths.seals(slug))
                        .map(
                                text ->
                                        ReaderFault.guarded(
                                                Place.startOf(text.file()),
                                                findings,
                                                () -> findings.take(seals.read(text)),
                                                List::<SealEntry>of))
                        .orElse(List.of());
        List<Version> dated = new ArrayList<>();
        Optional<Version> draft = Optional.empty();
        for (String name : names) {
            if (name.equals(VersionName.DRAFT) && !drafts) {
                continue;
            }
            Optional<LocalDate> day = Values.date(name);
            String path = folder + "/" + name;
            Optional<Version> version =
                    ReaderFault.guarded(
                            Place.startOf(path + "/" + SourcePaths.TEXT),
                            findings,
                            () -> findings.take(versions.read(slug, path, day, entries)),
                            Optional::<Version>empty);
            if (name.equals(VersionName.DRAFT)) {
                draft = version;
            } else if (day.isPresent() && DAY.matcher(name).matches()) {
                version.ifPresent(dated::add);
            } else {
                refuseName(name, folder, findings);
            }
        }
        Notice notice = notice(slug, file, dated, draft, entries, findings);
        return findings.with(addressed ? Optional.of(notice) : Optional.empty());
    }

    private boolean hasAddress(String slug, String folder, Findings findings) {
        if (!SLUG.matcher(slug).matches()) {
            String better =
                    slug.toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z0-9]+", "-")
                            .replaceAll("^-|-$", "");
            findings.add(
                    Rule.BAD_FOLDER,
                    Place.startOf(folder),
                    "'" + slug + "' cannot be the address of a notice",
                    SLUG.matcher(better).matches()
                            ? "rename the folder to '" + better + "'"
                            : "use lower-case letters, digits and hyphens");
            return false;
        } else if (site.languages().stream().anyMatch(slug::equalsIgnoreCase)
                || slug.equals("assets")) {
            findings.add(
                    Rule.BAD_FOLDER,
                    Place.startOf(folder),
                    "the address '" + slug + "' is taken by the site itself",
                    "rename the folder");
            return false;
        }
        return true;
    }

    private YamlNode.Mapping file(String path, Findings findings) {
        Optional<SourceText> text = sources.file(path);
        if (text.isEmpty() && !sources.has(path)) {
            findings.add(
                    Rule.MISSING_KEY,
                    Place.startOf(path),
                    "the notice has no file notice.yaml, which says its title",
                    "add it, with a line 'title: …'");
        }
        return text.map(found -> findings.take(schema.read(found)))
                .orElseGet(() -> new YamlNode.Mapping(Place.startOf(path), Map.of()));
    }

    private static void refuseName(String name, String folder, Findings findings) {
        Place place = Place.startOf(folder + "/" + name);
        if (DAY.matcher(name).matches()) {
            findings.add(
                    Rule.BAD_DATE,
                    place,
                    "the folder is named " + name + ", a day that does not exist",
                    Values.mendDate(name));
            return;
        }
        Matcher nearly = NEARLY_DAY.matcher(name);
        Optional<String> better =
                nearly.matches()
                        ? Values.date(
                                        "%s-%2s-%2s"
                                                .formatted(
                                                        nearly.group(1),
                                                        nearly.group(2),
                                                        nearly.group(3))
                                                .replace(' ', '0'))
                                .map(LocalDate::toString)
                        : NearestName.of(name, List.of(VersionName.DRAFT));
        findings.add(
                Rule.BAD_FOLDER,
                place,
                "'" + name + "' is neither the day from which a version applies nor 'draft'",
                better.map(found -> "rename the folder to '" + found + "'")
                        .orElse("name the folder like 2024-03-01"));
    }

    private Notice notice(
            String slug,
            YamlNode.Mapping file,
            List<Version> dated,
            Optional<Version> draft,
            List<SealEntry> entries,
            Findings findings) {
        Values values = new Values(site.languages(), findings);
        YamlNode.Mapping aliases = Values.mapping(file, "aliases");
        return new Notice(
                slug,
                values.localized(file, "title")
                        .orElseGet(() -> Localized.of(slug, Place.startOf(file.place().file()))),
                values.localized(file, "description"),
                contacts(file, findings),
                Values.texts(file, "rule-sets"),
                Values.text(file, "kind").flatMap(NoticeKind::of).orElse(NoticeKind.PRIVACY_POLICY),
                Values.text(file, "facts-of"),
                Values.integer(file, "notice-days", 0),
                Values.integer(file, "review-months", 12),
                plainLanguage(Values.mapping(file, "plain-language")),
                Values.scalar(file, "publish-coverage").map(YamlNode.Scalar::isTrue).orElse(false),
                Values.scalar(file, "numbering").map(YamlNode.Scalar::isTrue).orElse(false),
                Values.texts(aliases, "addresses"),
                Collections.unmodifiableMap(Values.textByKey(Values.mapping(aliases, "anchors"))),
                dated,
                draft,
                entries,
                Place.startOf(file.place().file()),
                Values.places(file));
    }

    private static PlainLanguage plainLanguage(YamlNode.Mapping limits) {
        PlainLanguage otherwise = PlainLanguage.DEFAULT;
        return new PlainLanguage(
                Values.integer(limits, "flesch-kincaid", otherwise.fleschKincaid()),
                Values.integer(limits, "wiener-sachtextformel", otherwise.wienerSachtextformel()),
                Values.integer(limits, "szigriszt-pazos", otherwise.szigrisztPazos()),
                Values.integer(limits, "lix", otherwise.lix()),
                Values.integer(limits, "mean-words", otherwise.meanWords()),
                Values.integer(limits, "mean-characters", otherwise.meanCharacters()),
                Values.integer(limits, "sentence-words", otherwise.sentenceWords()),
                Values.integer(limits, "sentence-characters", otherwise.sentenceCharacters()),
                Values.texts(limits, "keep"));
    }

    private List<String> contacts(YamlNode.Mapping file, Findings findings) {
        List<String> known = new ArrayList<>();
        for (YamlNode.Scalar scalar : Values.scalars(file, "contacts")) {
            String id = Values.text(scalar);
            if (!site.contacts().containsKey(id)) {
                findings.add(Values.unknownContact(scalar, site.contacts().keySet()));
            } else if (!known.contains(id)) {
                known.add(id);
            }
        }
        return known;
    }
}
