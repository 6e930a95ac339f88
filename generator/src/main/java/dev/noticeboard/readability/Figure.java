package dev.noticeboard.readability;

import dev.noticeboard.model.PlainLanguage;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A figure that says how hard a text is to read: the established formula of a language, and where
 * there is none, the length of sentences alone.
 */
public enum Figure {
    /** A grade of American schools; higher is harder. */
    FLESCH_KINCAID(
            "Flesch-Kincaid grade level",
            "Kincaid, Fishburne, Rogers and Chissom 1975, Derivation of New Readability Formulas",
            Unit.WORDS),

    /** A year of Austrian schools, from 4 to about 15; higher is harder. */
    WIENER_SACHTEXTFORMEL(
            "first Wiener Sachtextformel",
            "Bamberger and Vanecek 1984, Lesen - Verstehen - Lernen - Schreiben",
            Unit.WORDS),

    /** From about 0 to 100, read on the INFLESZ scale; lower is harder. */
    SZIGRISZT_PAZOS(
            "Szigriszt-Pazos perspicuity",
            "Szigriszt Pazos 1993; INFLESZ scale of Barrio-Cantalejo and others 2008",
            Unit.WORDS),

    /** From about 20 to 80; higher is harder, and what is normal differs by language. */
    LIX(
            "LIX",
            "Björnsson 1968; eleven languages compared in Björnsson 1983, Reading Research"
                    + " Quarterly 18(4)",
            Unit.WORDS),

    /** For languages without an established formula; higher is harder. */
    MEAN_WORDS(
            "words a sentence",
            "a plain mean, since no established formula is known for the language",
            Unit.WORDS),

    /** For languages that are written without spaces; higher is harder. */
    MEAN_CHARACTERS(
            "characters a sentence",
            "a plain mean, since no established formula is known for the language",
            Unit.CHARACTERS);

    /** What the length of a sentence is counted in. */
    public enum Unit {
        WORDS,
        /** Letters and digits, in code points. */
        CHARACTERS;

        /** The unit's name, for more than one. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    // Bjoernsson 1983 has figures for these and for English, German and Spanish.
    private static final Set<String> WITH_LIX =
            Set.of("da", "fi", "fr", "it", "nb", "nn", "no", "pt", "ru", "sv");
    private static final Set<String> WITHOUT_SPACES = Set.of("ja", "zh", "yue");

    // Thai, Lao and their neighbours mark no sentences, or do so with what is no full stop.
    private static final Set<String> WITHOUT_SENTENCES = Set.of("th", "lo", "km", "my", "bo", "dz");

    private final String title;
    private final String source;
    private final Unit unit;

    Figure(String title, String source, Unit unit) {
        this.title = title;
        this.source = source;
        this.unit = unit;
    }

    /**
     * The figure for a language; empty where its sentences cannot be told by their marks.
     *
     * @param tag its BCP 47 tag
     */
    public static Optional<Figure> of(String tag) {
        String language = tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
        if (WITHOUT_SENTENCES.contains(language)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (language) {
                    case "en" -> FLESCH_KINCAID;
                    case "de" -> WIENER_SACHTEXTFORMEL;
                    case "es" -> SZIGRISZT_PAZOS;
                    default ->
                            WITH_LIX.contains(language)
                                    ? LIX
                                    : WITHOUT_SPACES.contains(language)
                                            ? MEAN_CHARACTERS
                                            : MEAN_WORDS;
                });
    }

    /** The key by which {@code notice.yaml} sets its limit. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** Where its formula stands. */
    public String source() {
        return source;
    }

    /** What the length of a sentence is counted in. */
    public Unit unit() {
        return unit;
    }

    /** Whether a higher figure means a harder text. */
    public boolean higherIsHarder() {
        return this != SZIGRISZT_PAZOS;
    }

    /** Whether a text with a figure is harder than a limit allows. */
    public boolean isHarder(double figure, int limit) {
        return higherIsHarder() ? figure > limit : figure < limit;
    }

    /** The hardest figure that a text may have. */
    public int limit(PlainLanguage limits) {
        return switch (this) {
            case FLESCH_KINCAID -> limits.fleschKincaid();
            case WIENER_SACHTEXTFORMEL -> limits.wienerSachtextformel();
            case SZIGRISZT_PAZOS -> limits.szigrisztPazos();
            case LIX -> limits.lix();
            case MEAN_WORDS -> limits.meanWords();
            case MEAN_CHARACTERS -> limits.meanCharacters();
        };
    }

    /** How long a sentence may be, in {@link #unit()}. */
    public int sentenceLimit(PlainLanguage limits) {
        return unit == Unit.WORDS ? limits.sentenceWords() : limits.sentenceCharacters();
    }

    /** The figure, rounded to one decimal; of no words it is none. */
    double of(Tally tally) {
        return tally.words() == 0 ? 0 : Math.round(10 * exactly(tally)) / 10.0;
    }

    private double exactly(Tally tally) {
        return switch (this) {
            case FLESCH_KINCAID ->
                    0.39 * tally.wordsPerSentence() + 11.8 * tally.syllablesPerWord() - 15.59;
            case WIENER_SACHTEXTFORMEL ->
                    0.1935 * tally.percent(tally.manySyllables())
                            + 0.1672 * tally.wordsPerSentence()
                            + 0.1297 * tally.percent(tally.longWords())
                            - 0.0327 * tally.percent(tally.shortWords())
                            - 0.875;
            case SZIGRISZT_PAZOS ->
                    206.835 - 62.3 * tally.syllablesPerWord() - tally.wordsPerSentence();
            case LIX -> tally.wordsPerSentence() + tally.percent(tally.longWords());
            case MEAN_WORDS -> tally.wordsPerSentence();
            case MEAN_CHARACTERS -> tally.lettersPerSentence();
        };
    }
}
