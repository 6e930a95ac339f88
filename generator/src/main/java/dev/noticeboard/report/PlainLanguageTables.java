package dev.noticeboard.report;

import dev.noticeboard.article.Article;
import dev.noticeboard.coverage.VersionCoverage;
import dev.noticeboard.model.PlainLanguage;
import dev.noticeboard.readability.Figure;
import dev.noticeboard.readability.Passage;
import dev.noticeboard.readability.Readability;
import dev.noticeboard.readability.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How plain the language of a version is, in tables, where a law that it is held against asks for
 * plain language.
 *
 * @param title what they are of, with the citations of these laws
 * @param tables for each language one of sections and one of sentences
 */
record PlainLanguageTables(String title, List<Table> tables) {

    /** How many sentences are shown, the longest first. */
    static final int SENTENCES = 5;

    PlainLanguageTables {
        tables = List.copyOf(tables);
    }

    /**
     * A table, or a sentence in its place.
     *
     * @param caption what it shows
     * @param rows its rows, the first of them the head; none where the caption says it all
     */
    record Table(String caption, List<List<String>> rows) {

        Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** The tables of a version; empty where no law asks for plain language. */
    static Optional<PlainLanguageTables> of(VersionCoverage version) {
        List<String> citations = version.plainLanguage();
        if (citations.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new PlainLanguageTables(
                        "plain language (" + String.join("; ", citations) + ")",
                        version.texts().stream()
                                .flatMap(text -> tables(text, version.limits()))
                                .toList()));
    }

    private static Stream<Table> tables(Article text, PlainLanguage limits) {
        Optional<Readability> readability = Readability.of(text);
        if (readability.isEmpty()) {
            String why = ": the sentences of this language cannot be told by their marks";
            return Stream.of(new Table(text.language() + why, List.of()));
        } else if (readability.get().whole().words() == 0) {
            return Stream.of(new Table(text.language() + ": no running text", List.of()));
        }
        return Stream.of(sections(readability.get(), limits), sentences(readability.get(), limits));
    }

    private static Table sections(Readability readability, PlainLanguage limits) {
        Figure figure = readability.figure();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Section", "Figure", "Words", "Where"));
        rows.add(row(readability.whole()));
        readability.tooHard(limits).stream()
                .filter(passage -> !passage.equals(readability.whole()))
                .forEach(passage -> rows.add(row(passage)));
        return new Table(
                "%s: %s; the whole text, and the sections over the limit of %s"
                        .formatted(
                                readability.language(),
                                ReadabilityReport.title(figure),
                                figure.limit(limits)),
                rows);
    }

    private static List<String> row(Passage passage) {
        return List.of(
                passage.heading(),
                ReadabilityReport.figure(passage),
                Integer.toString(passage.words()),
                passage.place().toString());
    }

    private static Table sentences(Readability readability, PlainLanguage limits) {
        Figure figure = readability.figure();
        String unit = figure.unit().word();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Sentence", "Its " + unit, "Where"));
        for (Sentence sentence : readability.whole().longest(SENTENCES)) {
            rows.add(
                    List.of(
                            sentence.beginning(),
                            Integer.toString(sentence.length()),
                            sentence.place().toString()));
        }
        return new Table(
                "%s: the longest sentences; the limit is %s %s"
                        .formatted(readability.language(), figure.sentenceLimit(limits), unit),
                rows);
    }
}
