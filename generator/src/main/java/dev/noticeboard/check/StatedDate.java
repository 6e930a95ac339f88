package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the text says of its own dates agrees with the version's dates.
 *
 * <p>A date since when the notice applies is compared with the effective date; a date when it was
 * changed, posted or reviewed with the effective, the posted and the reviewed one. A date that
 * could be read in two ways agrees when either does. Dates about anything else are left alone, such
 * as that of a standard in brackets behind its name, and so are the words of links, which speak of
 * another page, and drafts, which have no date yet.
 */
final class StatedDate implements Check {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d|\\d[/-]\\d\\d(?!\\d)");

    @Override
    public Rule rule() {
        return Rule.STATED_DATE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Optional<DateLanguage> language = DateLanguage.of(subject.article().language());
        if (language.isEmpty() || subject.version().effective().isEmpty()) {
            return List.of();
        }
        return subject.contents()
                .running()
                .flatMap(text -> in(text, language.get(), subject.version()))
                .toList();
    }

    private Stream<Finding> in(List<Inline> content, DateLanguage language, Version version) {
        MaskedText written = MaskedText.withoutLinks(content);
        if (!written.has(YEAR)) {
            return Stream.empty();
        }
        return Arrays.stream(StatementKind.values())
                .flatMap(kind -> contradictions(written, language, kind, version))
                .distinct();
    }

    private Stream<Finding> contradictions(
            MaskedText written, DateLanguage language, StatementKind kind, Version version) {
        List<LocalDate> own = ownDates(version, kind);
        return language.statements(kind).stream()
                .flatMap(statement -> statement.in(written))
                .filter(
                        match ->
                                language.date(match.group(1))
                                        .filter(date -> own.stream().noneMatch(date::canMean))
                                        .isPresent())
                .map(match -> contradiction(written, match, kind, version));
    }

    private static List<LocalDate> ownDates(Version version, StatementKind kind) {
        return kind == StatementKind.EFFECTIVE
                ? version.effective().stream().toList()
                : Stream.of(version.effective(), version.posted(), version.reviewed())
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Finding contradiction(
            MaskedText written, MatchResult match, StatementKind kind, Version version) {
        String date = match.group(1);
        boolean effective = kind == StatementKind.EFFECTIVE;
        return Finding.of(
                rule(),
                written.placeAt(match.start(1)),
                effective
                        ? "the text says that it applies from %s, the version's folder says %s"
                                .formatted(date, version.name())
                        : "the text says that it was changed on %s, the version knows of %s"
                                .formatted(date, known(version)),
                effective
                        ? "write {{effective-date}} for the date, or rename the folder"
                        : "write {{effective-date}} for the date, or give it as posted or reviewed"
                                + " in the front matter");
    }

    private static String known(Version version) {
        return version.name()
                + version.posted().map(day -> " (posted " + day + ")").orElse("")
                + version.reviewed().map(day -> " (reviewed " + day + ")").orElse("");
    }
}
