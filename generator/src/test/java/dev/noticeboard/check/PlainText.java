package dev.noticeboard.check;

import dev.noticeboard.article.Article;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Business;
import dev.noticeboard.model.Disclosures;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Localized;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.NoticeKind;
import dev.noticeboard.model.Organization;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlainLanguage;
import dev.noticeboard.model.Seal;
import dev.noticeboard.model.Section;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.WellKnown;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A version of one section whose marks are all plain words, as a Markdown reader leaves what it
 * does not understand: an empty line ends a paragraph, and that is all.
 *
 * <p>It takes effect on 2024-03-01.
 */
final class PlainText {

    private static final String FILE = "notice.md";

    private PlainText() {}

    /** What one check finds in an English text, as the console prints it. */
    static List<String> findings(Check check, String text) {
        return findings(check, "en", text);
    }

    /** The same in another language. */
    static List<String> findings(Check check, String language, String text) {
        return findings(check, subject(language, paragraphs(text), Optional.empty()));
    }

    static List<String> findings(Check check, Subject subject) {
        return check.check(subject).stream().sorted().map(Object::toString).toList();
    }

    /** A version that was reviewed on a day. */
    static Subject reviewed(String text, String day) {
        return subject("en", paragraphs(text), Optional.of(LocalDate.parse(day)));
    }

    /** A version of some blocks. */
    static Subject of(Block... blocks) {
        return subject("en", List.of(blocks), Optional.empty());
    }

    static Place at(int line, int column) {
        return new Place(FILE, line, column);
    }

    static Inline text(int line, int column, String words) {
        return new Inline.Text(at(line, column), words, false);
    }

    static List<Block> paragraphs(String text) {
        List<Block> paragraphs = new ArrayList<>();
        List<Inline> content = new ArrayList<>();
        int number = 0;
        for (String line : (text + "\n").split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                if (!content.isEmpty()) {
                    content.add(new Inline.SoftBreak(at(number - 1, 1)));
                }
                content.add(text(number, 1, line));
            } else if (!content.isEmpty()) {
                paragraphs.add(new Block.Paragraph(content.get(0).place(), content));
                content.clear();
            }
        }
        return paragraphs;
    }

    private static Subject subject(
            String language, List<Block> blocks, Optional<LocalDate> reviewed) {
        Place start = Place.startOf(FILE);
        Section section =
                new Section(start, 2, 0, "", false, List.of(), List.of(), blocks, List.of());
        Body body = new Body(List.of(section), List.of());
        Version.VersionText text =
                new Version.VersionText(
                        language,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        body,
                        start,
                        Map.of());
        Version version =
                new Version(
                        "privacy",
                        Optional.of(LocalDate.parse("2024-03-01")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        reviewed,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Map.of(language, text),
                        Disclosures.NOT_STATED,
                        Optional.empty(),
                        "",
                        new Seal(language, List.of(), Map.of(), Map.of(), Optional.empty(), start),
                        start,
                        Map.of());
        Notice notice =
                new Notice(
                        "privacy",
                        Localized.of("Privacy policy", start),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        NoticeKind.PRIVACY_POLICY,
                        Optional.empty(),
                        0,
                        12,
                        PlainLanguage.DEFAULT,
                        false,
                        false,
                        List.of(),
                        Map.of(),
                        List.of(version),
                        Optional.empty(),
                        List.of(),
                        start,
                        Map.of());
        Site site =
                new Site(
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
                        Map.of(),
                        new Business(Map.of(), List.of(), start),
                        new WellKnown(Optional.empty(), Optional.empty(), start),
                        Map.of(),
                        Map.of(),
                        List.of(notice));
        return new Subject(
                site,
                notice,
                version,
                text,
                new Article("privacy", "2024-03-01", language, "Privacy policy", body));
    }
}
