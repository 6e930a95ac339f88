package dev.noticeboard.model;

import java.util.List;

/**
 * From where on a notice's text counts as hard to read. What is just at a limit is within it.
 *
 * @param fleschKincaid the highest grade that a section may have in English
 * @param wienerSachtextformel the highest year that one may have in German
 * @param szigrisztPazos the lowest perspicuity that one may have in Spanish
 * @param lix the highest figure that one may have in the languages that are measured by LIX
 * @param meanWords the highest mean of words a sentence that one may have in other languages
 * @param meanCharacters the highest mean of characters a sentence in languages without spaces
 * @param sentenceWords how many words a sentence may have
 * @param sentenceCharacters how many characters one may have in languages without spaces
 * @param keep words that stay although there are plainer ones
 */
public record PlainLanguage(
        int fleschKincaid,
        int wienerSachtextformel,
        int szigrisztPazos,
        int lix,
        int meanWords,
        int meanCharacters,
        int sentenceWords,
        int sentenceCharacters,
        List<String> keep) {

    /**
     * What holds where a notice says nothing: no more than the hardest tenth of what companies
     * publish is beyond it.
     */
    public static final PlainLanguage DEFAULT =
            new PlainLanguage(18, 16, 30, 80, 35, 90, 60, 150, List.of());

    public PlainLanguage {
        keep = List.copyOf(keep);
    }
}
