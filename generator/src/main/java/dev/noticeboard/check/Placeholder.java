package dev.noticeboard.check;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.MULTILINE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Nothing is left in the text that a template put there to be replaced.
 *
 * <p>What stands in another placeholder is told with it. Brackets count when they hold an
 * instruction ({@code [insert date]}) or nothing but words that templates use ({@code [Company
 * Name]}). XX and XXX count unless they can be a Roman numeral, which follows a capitalized word
 * ("Article XX") or a word for century, or the text speaks of them. A line to be filled in by hand
 * is meant where the same text speaks of a signature. Spanish and its neighbours write TODO for
 * "all" in capitals, so that a bare TODO is one only before a colon.
 */
final class Placeholder implements Check {

    private static final int ANY_CASE = CASE_INSENSITIVE | UNICODE_CASE | UNICODE_CHARACTER_CLASS;

    private static final Pattern INSTRUCTION =
            Pattern.compile(
                    "\\[\\s*(?:please\\s+)?(?:insert|enter|fill in|specify|describe|replace|choose"
                            + "|select|to be|name of|link to|placeholder|tbd|tbc|todo|einfügen"
                            + "|eintragen|bitte|insérer|insérez|indiquer|insertar|introducir"
                            + "|indicar|inserire|inserir|wstaw|wpisz|встав"
                            + "|указать|beszúr)\\b[^\\[\\]\n]*\\]"
                            + "|\\[[^\\[\\]\n]*\\b(?:einfügen|eintragen|à compléter)\\s*\\]"
                            + "|\\[[^\\[\\]\n]*(?:挿入|插入|记入|記入"
                            + "|填写)[^\\[\\]\n]*\\]|\\[\\s*[●•_]+\\s*\\]"
                            + "|\\[email\\s+protected\\]",
                    ANY_CASE);
    private static final Pattern TEMPLATE_WORDS =
            Pattern.compile(
                    "\\[\\s*(?:(?:your|our|company|business|organi[sz]ation|legal|entity|corporate"
                        + "|website|site|app|application|product|service|contact|person|name"
                        + "|names|title|street|postal|mailing|e-?mail|address|phone|telephone|fax"
                        + "|number|date|day|month|year|effective|city|state|province|country"
                        + "|jurisdiction|zip|postcode|url|firmenname|anschrift|datum|here)\\b[\\s/,’'s-]*)+\\](?!"
                        + " ?\\()",
                    ANY_CASE);
    // "TBD-4" is the name of something.
    private static final String NOT_A_NUMBERED_NAME = "(?![-_./][\\p{L}\\p{N}])";
    private static final Pattern WORD =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}“\"])(?:TBD|TBC|TODO(?=:)|FIXME)(?![\\p{L}\\p{N}”\"])"
                            + NOT_A_NUMBERED_NAME);
    private static final Pattern BARE_TODO =
            Pattern.compile("\\bTODO\\b(?!:)" + NOT_A_NUMBERED_NAME);
    private static final String NOT_WITHIN_A_NAME = "(?=XX)(?<![\\p{L}\\p{N}_\uFFFC/.-])";
    private static final String NOT_MASKED = "(?![\\p{L}\\p{N}]|-(?!X)\\p{L}|[X-]*-[X-]*\\d)";
    private static final String NOT_COUNTING =
            "(?<!\\p{Lu}[\\p{L}.]{0,20}\\s)"
                    + "(?<!(?:siglo|século|secolo|siècle|wiek\\p{L}{0,2})\\s)"
                    + "(?!X{2,3}\\s(?:wiek|век|secolo|siècle|század|century))";
    // What stands in quotation marks, or behind a word for a code, is what the text speaks of.
    private static final String NOT_SPOKEN_OF =
            "(?<![“„«\"'‚‘])(?<!\\b(?:code|codes|letter|letters|size|sizes|symbol|symbols|type|class"
                + "|mark|marks|marked|called|named|sign|abbreviation|currency|Code|Codes"
                + "|Kürzel|Buchstaben|Größe|Kennzeichen|Länderkürzel|Ländercode)\\s)"
                + "(?!X+\\s(?:stands\\sfor|means|steht\\sfür|bedeutet)\\b)";
    private static final Pattern LETTERS_X =
            Pattern.compile(
                    NOT_WITHIN_A_NAME
                            + "(?:XX[/.](?:XX[/.])?(?:XX|(?:19|20)?\\d\\d)\\b"
                            + ("|" + NOT_COUNTING + NOT_SPOKEN_OF + "X{2,3}" + NOT_MASKED)
                            + ("|X{4,}" + NOT_MASKED + ")"));
    private static final Pattern FILLER = Pattern.compile("lorem\\s+ipsum", ANY_CASE);
    private static final Pattern BLANK = Pattern.compile("_{4,}|\\.{8,}|…{3,}");
    private static final Pattern SIGNED =
            Pattern.compile(
                    "sign(?:ed|ature)|unterschrift|signature|firma|podpis|aláírás"
                            + "|подпись|签名|署名",
                    ANY_CASE | MULTILINE);
    // What CommonMark (6.6) takes for an opening tag is reported as an unknown tag instead.
    private static final String TAG =
            "[A-Za-z][A-Za-z0-9-]*"
                + "(?:\\s+[A-Za-z_:][\\w.:-]*(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?)*"
                + "\\s*/?>";
    // A tag that is written wrongly has a rule of its own.
    private static final Pattern ANGLED =
            Pattern.compile("<(?!" + TAG + ")(?!(?i:" + TagAsText.BEHIND + "))\\p{L}[^<>\n]*>");

    // Looked for first, since most texts hold nothing that any placeholder begins with.
    private static final Pattern BEGINNING =
            Pattern.compile("[\\[<]|XX|TB[CD]|TODO|FIXME|[Ll][Oo][Rr][Ee][Mm]|_{4}|\\.{8}|…{3}");
    // "Write [your name] on the form" is for the visitor; no template asks in that way.
    private static final Pattern OF_VISITORS =
            Pattern.compile(
                    "\\[\\s*(?:your|ihr|ihre|ihren)\\s[\\p{L}"
                            + " /-]*(?:name|address|e-?mail|phone|telephone"
                            + "|number|date|adresse|anschrift|telefonnummer|nummer|datum)\\s*\\]",
                    UNICODE_CHARACTER_CLASS);
    private static final Pattern ASKS =
            Pattern.compile(
                    "\\b(?:write|enter|type|put|add|include|state|give|send|sign|print|mark|subject"
                            + "|headed|titled|entitled|schreiben|geben|senden|tragen|betreff)\\b"
                            + "[^.!?\u2028\\[]*$",
                    ANY_CASE);
    private static final Comparator<MatchResult> WIDEST_FIRST =
            Comparator.<MatchResult>comparingInt(match -> match.start())
                    .thenComparingInt(match -> -match.end());

    private static final List<Pattern> ALWAYS =
            List.of(INSTRUCTION, TEMPLATE_WORDS, WORD, LETTERS_X, FILLER, ANGLED);

    @Override
    public Rule rule() {
        return Rule.PLACEHOLDER;
    }

    @Override
    public List<Finding> check(Subject subject) {
        boolean todoIsAWord = subject.article().language().matches("(?:es|pt|gl|ca|ast)(?:-.*)?");
        return subject.contents().written().flatMap(text -> in(text, todoIsAWord)).toList();
    }

    private Stream<Finding> in(MaskedText written, boolean todoIsAWord) {
        if (!written.has(BEGINNING)) {
            return Stream.empty();
        }
        Stream<Pattern> patterns = ALWAYS.stream();
        if (!todoIsAWord) {
            patterns = Stream.concat(patterns, Stream.of(BARE_TODO));
        }
        if (written.has(BLANK) && !written.has(SIGNED)) {
            patterns = Stream.concat(patterns, Stream.of(BLANK));
        }
        return apart(patterns.flatMap(written::matches))
                .filter(match -> !isAskedOfVisitors(written.text(), match))
                .map(match -> finding(written, match));
    }

    /** Those that do not stand in another one, such as "TBD" in "[TBD]". */
    private static Stream<MatchResult> apart(Stream<MatchResult> matches) {
        List<MatchResult> apart = new ArrayList<>();
        int end = 0;
        for (MatchResult match : matches.sorted(WIDEST_FIRST).toList()) {
            if (match.start() >= end) {
                apart.add(match);
                end = match.end();
            }
        }
        return apart.stream();
    }

    private static boolean isAskedOfVisitors(String text, MatchResult match) {
        return OF_VISITORS.matcher(match.group()).matches()
                && ASKS.matcher(text.substring(0, match.start())).find();
    }

    private Finding finding(MaskedText written, MatchResult match) {
        return Finding.of(
                rule(),
                written.placeAt(match.start()),
                "\"%s\" looks like a placeholder that was never filled in".formatted(match.group()),
                "write what belongs there, or {{open: the question}} until it is known");
    }
}
