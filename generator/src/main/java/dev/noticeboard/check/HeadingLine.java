package dev.noticeboard.check;

import java.util.regex.Pattern;

/**
 * Tells a line that reads as a heading from one that reads as a sentence.
 *
 * <p>Known in every language are the words by which laws and contracts number their parts.
 */
final class HeadingLine {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 10;
    // A paragraph of more words in capitals is what AllCapitals speaks of.
    private static final int MOST_CAPITALS = 7;

    private static final String PARTS =
            "article|section|chapter|part|title|clause|schedule|annex|appendix|exhibit"
                    + "|artikel|abschnitt|kapitel|teil|anhang|anlage|ziffer|paragraph"
                    + "|chapitre|partie|titre|annexe|artículo|sección|capítulo|parte|título"
                    + "|cláusula|anexo|articolo|sezione|capitolo|titolo|allegato|clausola"
                    + "|artigo|secção|seção|hoofdstuk|afdeling|deel|bijlage"
                    + "|artykuł|rozdział|sekcja|część|załącznik|článek|kapitola|oddíl|část|příloha"
                    + "|avsnitt|bilaga|bilag|kapittel|afsnit|artikla|luku|osa|liite"
                    + "|статья|раздел|глава|часть|приложение|стаття|розділ|додаток"
                    + "|άρθρο|κεφάλαιο|ενότητα|παράρτημα|madde|bölüm|kısım|ek"
                    + "|المادة|الفصل|القسم|الباب|סעיף|פרק|חלק|अनुच्छेद|धारा|अध्याय";
    private static final String NUMBER =
            "(?:\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3})*|[IVXLC]{1,7}|\\p{Lu}|(?i:one|two|three|four|five|six"
                + "|seven|eight|nine|ten))";
    private static final Pattern NUMBERED_PART =
            Pattern.compile(
                    "(?:(?iu:"
                            + PARTS
                            + ")\\h+|§\\h*)"
                            + NUMBER
                            + "(?:\\h*[.:)–—-]?|(?:\\h*[.:)–—-]\\h*|\\h+)(?=[\"“„«(]?[\\p{Lu}\\p{Lo}])"
                            + ".*[^.;:,!?])");
    private static final Pattern BARE_PART =
            Pattern.compile("(?:(?iu:" + PARTS + ")\\h+|§\\h*)" + NUMBER + "\\h*[.:)–—-]?");
    private static final Pattern EASTERN_PART =
            Pattern.compile(
                    "(?:第\\h?[\\p{Nd}一二三四五六七八九十百〇]+\\h?[条條章節节編编部款項项]"
                            + "|제\\h?\\p{Nd}+\\h?[조장절관편])[^。.！？!?、]{0,40}");
    private static final Pattern DECIMAL =
            Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})+\\.?\\h+[\"“„«(]?[\\p{Lu}\\p{Lo}].*");
    private static final Pattern NO_END = Pattern.compile(".*[^.,:;!?…。，、：；！？\\p{Pd}][”\"»)]*");
    private static final Pattern OTHER =
            Pattern.compile(
                    ".*(?:@|//|www\\.|\uFFFC|\\p{Nd}{4}|\\b(?i:ltd|limited|llc|llp|inc|corp|gmbh|plc)\\b).*");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}’'-]+");
    private static final Pattern LONG_CAPITALS = Pattern.compile("\\p{Lu}{4,}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private HeadingLine() {}

    /** Whether a line says of itself that it heads a part, or stands in capitals. */
    static boolean isStrong(String line) {
        return isNumberedPart(line) || isCapitals(line);
    }

    /** Whether a line is such as {@code Article 3} or {@code SECTION IV – YOUR RIGHTS}. */
    static boolean isNumberedPart(String line) {
        String text = line.strip();
        return isShort(text)
                && (NUMBERED_PART.matcher(text).matches() || EASTERN_PART.matcher(text).matches());
    }

    /**
     * Whether a line is such as {@code Article 3} and says no more, so that the next is its title.
     */
    static boolean isBarePart(String line) {
        return BARE_PART.matcher(line.strip()).matches();
    }

    /** Whether a line stands in capitals and is no sentence, no address and no company's name. */
    static boolean isCapitals(String line) {
        String text = line.strip();
        return isShort(text)
                && text.codePoints().noneMatch(Character::isLowerCase)
                && LONG_CAPITALS.matcher(text).find()
                && CAPITALS.matcher(text).results().count() <= MOST_CAPITALS
                && NO_END.matcher(text).matches()
                && !OTHER.matcher(text).matches();
    }

    /** Whether a line is such as {@code 2.1 Information you give us}. */
    static boolean isDecimal(String line) {
        String text = line.strip();
        return isShort(text) && DECIMAL.matcher(text).matches() && isTitle(text);
    }

    /** Whether a line has the length and the end of a title. */
    static boolean isTitle(String line) {
        String text = line.strip();
        return isShort(text)
                && text.codePoints().anyMatch(Character::isLetter)
                && NO_END.matcher(text).matches()
                && !OTHER.matcher(text).matches();
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST && BLANKS.split(text).length <= MOST_WORDS;
    }
}
