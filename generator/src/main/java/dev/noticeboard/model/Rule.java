package dev.noticeboard.model;

import static dev.noticeboard.model.Severity.ERROR;
import static dev.noticeboard.model.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every rule of Noticeboard's own, with the one id that the console, {@code --allow} and the
 * documentation know it by. Each has a page {@code docs/rules/<id>.md}.
 */
public enum Rule {
    UNREADABLE_SOURCE(ERROR, "a file that is not text in UTF-8"),
    SOURCE_LIMIT(ERROR, "a file that is larger or deeper than anything a notice needs"),
    UNEXPECTED_FILE(WARNING, "a file or folder that nothing reads"),
    MALFORMED_YAML(ERROR, "a file that is not YAML, or uses more of it than is safe"),
    DUPLICATE_KEY(ERROR, "a key that stands twice"),
    UNKNOWN_KEY(ERROR, "a key that is not known here"),
    MISSING_KEY(ERROR, "a key that has to be there"),
    BAD_VALUE(ERROR, "a value that does not fit its key"),
    BAD_DATE(ERROR, "a date that is none"),
    BAD_FOLDER(ERROR, "a folder whose name does not fit"),
    BAD_PHONE(ERROR, "a telephone number that nobody can dial"),
    UNKNOWN_LANGUAGE(ERROR, "a text in a language that the site does not have"),
    UNKNOWN_THEME(ERROR, "a theme that does not exist"),
    UNKNOWN_RULE_SET(ERROR, "a rule set that does not exist"),
    UNKNOWN_REQUIREMENT(ERROR, "a requirement that no rule set has"),
    UNDECIDED_REQUIREMENT(
            WARNING,
            "a fact that decides whether a law asks for something, and of which nothing is said"),
    CONTRADICTORY_FACTS(WARNING, "a fact that another one rules out"),
    FACTS_SUPERSEDED(
            WARNING,
            "a notice that still shows facts which the notice that they are of has changed"),
    FACT_NOT_SHOWN(
            WARNING, "a fact that meets a requirement of a law, and that the text does not show"),
    CONTRADICTED_DECLARATION(
            WARNING,
            "a requirement that is declared not to apply, and that the notice meets all the same"),
    UNKNOWN_CONTACT(ERROR, "a contact that is not defined"),
    UNKNOWN_DIRECTIVE(ERROR, "a directive or value that does not exist"),
    UNKNOWN_REFERENCE(ERROR, "a reference that leads nowhere"),
    MISPLACED_DIRECTIVE(ERROR, "a directive that does not stand alone in its paragraph"),
    MISSING_MESSAGES(WARNING, "a language for which Noticeboard has no words of its own"),
    TRANSLATION_DIFFERS(
            2, WARNING, "something that a version says in one language and not in another"),
    EMPTY_NOTICE(ERROR, "a notice without text"),
    OPEN_FACT(ERROR, "a fact that the organization has still to supply"),

    HTML_DROPPED(ERROR, "an HTML element that a notice may not hold"),
    HTML_ATTRIBUTE(WARNING, "an HTML attribute that is dropped"),
    HTML_COMMENT(WARNING, "an HTML comment, which nobody sees"),
    UNKNOWN_TAG(ERROR, "words in angle brackets that a browser would swallow"),
    LINK_DROPPED(ERROR, "a link to an address that is not safe to follow"),
    LINK_UNUSED(ERROR, "a line that defines a link, which no link uses and nobody sees"),
    ADDRESS_UNUSED(2, WARNING, "an address at the foot of a text that no link uses"),
    IMAGE_DROPPED(ERROR, "a picture, which a notice cannot show"),
    FOOTNOTE_LOST(ERROR, "a footnote that nothing refers to, or a reference without its footnote"),
    ATTRIBUTE_SHOWN(ERROR, "braces that stand as text"),
    BRACES_SHOWN(2, ERROR, "a directive or a value that is shown by its name, for want of a brace"),
    TAG_AS_TEXT(2, ERROR, "an HTML tag that is written wrongly, and shown as text"),
    NESTED_HEADING(WARNING, "a heading inside a list, a quote or a table"),
    BIDI_CONTROL(ERROR, "an invisible character that reorders the text"),
    CONTROL_CHARACTER(3, ERROR, "a character that is not text"),
    ZERO_WIDTH(WARNING, "a character that cannot be seen"),
    ODD_SPACE(2, WARNING, "a space between two words that is not a plain one"),

    DUPLICATE_ANCHOR(ERROR, "an anchor that stands twice"),
    DUPLICATE_HEADING(WARNING, "two headings that read the same"),
    EMPTY_HEADING(WARNING, "a heading without words"),
    SKIPPED_HEADING(WARNING, "a heading more than one level below the one above it"),
    BOLD_HEADING(WARNING, "a bold line that is used as a heading"),
    TITLE_REPEATED(2, WARNING, "a text that begins with its notice's title"),
    LINE_AS_HEADING(2, WARNING, "a line that reads as a heading and is none"),
    LONG_WITHOUT_HEADINGS(2, WARNING, "a long text without any heading"),
    BROKEN_LINK(ERROR, "a link within the site that leads nowhere"),
    PLACEHOLDER(WARNING, "a placeholder left in the text"),
    STATED_DATE(WARNING, "a date in the text that contradicts the version's own"),

    HARD_TO_READ(WARNING, "a section that is hard to read"),
    LONG_SENTENCE(WARNING, "a sentence that is too long to follow"),
    PLAINER_WORDS(WARNING, "words that many readers do not know, though there are plainer ones"),
    ALL_CAPITALS(WARNING, "a whole paragraph in capital letters"),

    POSTED_LATE(WARNING, "a material version that is posted later than its notice promises"),
    POSTED_AFTER_EFFECT(WARNING, "a version that is posted after it takes effect"),
    REVIEW_OVERDUE(WARNING, "a text in effect that nobody has reviewed for too long"),
    FUTURE_DATE(WARNING, "a review or an approval that has yet to happen"),
    DATE_ORDER(WARNING, "dates of a version that contradict each other"),
    COMMENT_WINDOW(WARNING, "a comment window that the version's own dates leave no room for"),

    SECURITY_EXPIRES(WARNING, "a security.txt that has expired, or that expires too late"),
    WELL_KNOWN_PATH(WARNING, "well-known files that would not stand at the root of their host"),

    NOT_A_LIST(3, ERROR, "a list that is shown as running text"),
    LIST_NUMBER(2, WARNING, "a list's number that is shown otherwise than it is written"),
    DATE_AS_LIST(ERROR, "a date that is shown as a list"),
    STRAY_EMPHASIS(ERROR, "stars that are shown instead of making words stand out"),
    TABLE_AS_TEXT(3, ERROR, "a table that is shown as running text"),
    TABLE_WITHOUT_HEADER(ERROR, "a table whose columns have no names"),
    TABLE_CELLS(ERROR, "a table row with more or fewer cells than columns"),
    HEADING_AS_TEXT(2, ERROR, "a heading that is shown as text"),
    NUMBER_SIGN(2, WARNING, "a line that begins with a # and is no heading"),
    TYPED_COLUMNS(2, ERROR, "columns typed with tabs or blanks, which are no table"),
    DASH_TABLE(2, ERROR, "a table drawn with dashes and blanks, which is none"),
    LINES_RUN_TOGETHER(2, ERROR, "lines of an address or a signature that run together"),
    STAR_NOTE(2, ERROR, "a note with a star that is shown as a list"),
    MARK_AS_TEXT(3, ERROR, "marks of other forms of Markdown that are shown as text"),
    PROSE_AS_CODE(ERROR, "running text that is shown as code"),
    PROSE_AS_DEFINITION(WARNING, "running text that is shown as a defined word"),

    UNSEALED(WARNING, "a version that took effect and is not sealed"),
    SEALED_CHANGED(ERROR, "a sealed version that reads differently"),
    SEALED_TECHNICAL(ERROR, "a sealed version that only Noticeboard reads differently"),
    SEALED_SOURCES(WARNING, "sources of a sealed version that changed, though its text did not"),
    TOLD_CHANGED(
            2,
            ERROR,
            "what is told of a sealed version, and was told otherwise when it was sealed"),
    TOLD_UNSEALED(2, WARNING, "a sealed version of which what is told was not sealed"),
    SEAL_UNFINISHED(ERROR, "a seal or a correction that was not finished"),
    SEAL_BROKEN(ERROR, "seals and sealed files that are not as they were written"),

    PAGE_STRUCTURE(ERROR, "a built page whose outline, landmarks or anchors are wrong"),
    PAGE_ACTIVE(ERROR, "a built page that runs or styles something of its own"),
    PAGE_REMOTE(ERROR, "a built page that loads something from elsewhere"),
    PAGE_DEAD_LINK(ERROR, "a link on a built page that leads nowhere"),
    PAGE_VERSIONS(ERROR, "a built page from which some version of its notice cannot be reached"),

    ANCHOR_DROPPED(2, ERROR, "a section anchor that the text before had, and that is gone"),
    ADDRESS_DROPPED(ERROR, "a permanent address that would stop working"),
    PUBLISHED_TEXT_CHANGED(ERROR, "a published text that would read differently"),
    BACKDATED(2, ERROR, "a new version that takes effect before the published site was built");

    /**
     * The generation of the rules as they stand. It is raised with every rule that is new or
     * stricter, and written into each seal, since nobody may edit a version that is sealed already.
     */
    public static final int GENERATION = 3;

    private final int since;
    private final Severity severity;
    private final String summary;

    Rule(Severity severity, String summary) {
        this(1, severity, summary);
    }

    Rule(int since, Severity severity, String summary) {
        this.since = since;
        this.severity = severity;
        this.summary = summary;
    }

    /** The id, in kebab case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The generation of the rules that the rule came with, from 1. */
    public int since() {
        return since;
    }

    /** How bad it is to break the rule. */
    public Severity severity() {
        return severity;
    }

    /** What the rule finds, in a few words. */
    public String summary() {
        return summary;
    }

    /** The rule of that id, or empty where there is none. */
    public static Optional<Rule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The ids of all rules, in the order in which they are declared. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Rule::id).toList();
    }
}
