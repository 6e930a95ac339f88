package dev.noticeboard.rules;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.ArticleAssembler;
import dev.noticeboard.check.Checks;
import dev.noticeboard.check.Subject;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Disclosures;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Localized;
import dev.noticeboard.model.Messages;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Organization;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Version;
import dev.noticeboard.source.MarkdownFile;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The stations that a text of one version goes through, from Markdown to the checks.
 *
 * <p>Of YAML it knows what the examples about texts need: the site's language, one contact, and the
 * days in the front matter.
 */
final class TextStations implements SiteChecker {

    private static final Pattern TEXT =
            Pattern.compile("notices/(?<notice>[^/]+)/(?<date>\\d{4}-\\d\\d-\\d\\d)/notice\\.md");
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\n(?:.*\\n)*?---\\n");
    private static final Messages MESSAGES =
            new Messages(
                    "en",
                    Map.of(
                            "date.long", "{month} {day}, {year}",
                            "date.month.3", "March",
                            "contact.email", "Email"));

    @Override
    public List<String> findings(Map<String, String> files) {
        String yaml = files.getOrDefault("site.yaml", "");
        return files.entrySet().stream()
                .flatMap(file -> in(yaml, file.getKey(), file.getValue()))
                .sorted()
                .map(Finding::toString)
                .toList();
    }

    private static Stream<Finding> in(String yaml, String file, String text) {
        Matcher path = TEXT.matcher(file);
        if (!path.matches()) {
            return Stream.empty();
        }
        Matcher front = FRONT_MATTER.matcher(text);
        int lines = front.find() ? (int) front.group().lines().count() : 0;
        String language = value("languages", yaml).orElse("en");
        Reading<Body> body = MarkdownFile.read(file, text, lines + 1);
        Version.VersionText words =
                new Version.VersionText(
                        language,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        body.value(),
                        new Place(file, lines + 1, 1));
        Version version = version(path, text, words);
        Notice notice = notice(path.group("notice"), version);
        Site site = site(yaml, language, notice);
        Reading<Article> article =
                new ArticleAssembler(site).assemble(notice, version, words, MESSAGES);
        List<Finding> findings = new ArrayList<>(body.findings());
        findings.addAll(article.findings());
        findings.addAll(Checks.run(new Subject(site, notice, version, words, article.value())));
        return findings.stream();
    }

    private static Version version(Matcher path, String text, Version.VersionText words) {
        return new Version(
                path.group("notice"),
                Optional.of(LocalDate.parse(path.group("date"))),
                Optional.empty(),
                value("posted", text).map(LocalDate::parse),
                Optional.empty(),
                value("reviewed", text).map(LocalDate::parse),
                Optional.empty(),
                Optional.empty(),
                Map.of(words.language(), words),
                Disclosures.NOT_STATED,
                words.place());
    }

    private static Notice notice(String slug, Version version) {
        Place start = Place.startOf("notices/" + slug + "/notice.yaml");
        return new Notice(
                slug,
                Localized.of("Privacy policy", start),
                Optional.empty(),
                List.of(),
                List.of(),
                0,
                12,
                false,
                List.of(),
                Map.of(),
                List.of(version),
                Optional.empty(),
                start);
    }

    private static Site site(String yaml, String language, Notice notice) {
        Place start = Place.startOf("site.yaml");
        Localized role = Localized.of("Privacy office", start);
        Contact office =
                new Contact(
                        "privacy-office",
                        role,
                        Optional.empty(),
                        value("email", yaml),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        start);
        return new Site(
                new Organization(
                        Localized.of("Example", start),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(language),
                ZoneOffset.UTC,
                "plain",
                start,
                Optional.empty(),
                yaml.contains("privacy-office:") ? Map.of("privacy-office", office) : Map.of(),
                Map.of(),
                List.of(notice));
    }

    private static Optional<String> value(String key, String text) {
        Matcher line =
                Pattern.compile("^ *" + key + ": \\[?([^\\s\\],]+)", Pattern.MULTILINE)
                        .matcher(text);
        return line.find() ? Optional.of(line.group(1)) : Optional.empty();
    }
}
