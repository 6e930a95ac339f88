package dev.noticeboard.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a node of an article is.
 *
 * <p>After each: its attributes; {@code text} where it holds words of its own and no children. An
 * attribute in parentheses may be missing.
 */
public enum NodeKind {
    /** The whole: format, lang, notice, version. Holds the title, sections and footnotes. */
    ARTICLE,
    TITLE,
    /** A heading, what follows it and the sections below: level, (anchor). */
    SECTION,
    HEADING,
    /** (anchor, where the text refers to it by its number). */
    PARAGRAPH,
    /** A heading that makes no section: level. */
    INNER_HEADING,
    QUOTE,
    /** Items without numbers: (layout, which is {@code loose} where they stand apart). */
    LIST,
    /** Items that count: start, (numerals, delimiter, layout); see {@link Numbering}. */
    ORDERED_LIST,
    /** (id, where a directive made it; number, where it is not the next one; anchor). */
    ITEM,
    DEFINITION_LIST,
    DEFINITION,
    /** What is defined: anchor. */
    TERM,
    MEANING,
    /** Lines shown letter by letter: info, text. */
    CODE,
    TABLE,
    CAPTION,
    HEAD_ROW,
    /** (id, where a directive made it). */
    ROW,
    /** (header, columns, rows, align). */
    CELL,
    BREAK,
    /** A contact in full: id. Holds its role and the ways to reach it. */
    CONTACT,
    /** What a contact is for: text. */
    ROLE,
    /** kind, (target). Holds a label and lines. */
    WAY,
    /** text. */
    LABEL,
    /** text. */
    LINE,
    /** number. */
    FOOTNOTE,
    /** Words, white space as single spaces: text. */
    TEXT,
    LINE_BREAK,
    EMPHASIS,
    STRONG,
    /** Words shown letter by letter: text. */
    CODE_TEXT,
    /** to. */
    LINK,
    /** An allowed HTML element: name, and its attributes, each behind {@code html-}. */
    ELEMENT,
    /** An old address: id. */
    ANCHOR,
    /** number. */
    FOOTNOTE_REFERENCE,
    /** What the organization has still to say: text. */
    OPEN;

    /** The word that stands for it, such as {@code inner-heading}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it holds words of its own. */
    public boolean holdsText() {
        return switch (this) {
            case CODE, ROLE, LABEL, LINE, TEXT, CODE_TEXT, OPEN -> true;
            default -> false;
        };
    }

    /** Whether it stands within running text. */
    public boolean isInline() {
        return compareTo(TEXT) >= 0;
    }

    /** Whether it holds running text and nothing else. */
    public boolean holdsRunningText() {
        return switch (this) {
            case TITLE, HEADING, PARAGRAPH, INNER_HEADING, TERM, CAPTION -> true;
            default -> false;
        };
    }

    static Optional<NodeKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
