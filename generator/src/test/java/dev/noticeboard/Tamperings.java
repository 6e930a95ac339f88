package dev.noticeboard;

import static dev.noticeboard.SealedHistory.FIRST;
import static dev.noticeboard.SealedHistory.NEXT;
import static dev.noticeboard.SealedHistory.NOW;
import static dev.noticeboard.SealedHistory.SEALS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody may do to a sealed history, by the words of {@code docs/seals.md}. */
final class Tamperings {

    /** What the words say, done. */
    interface Tampering {
        void to(SealedHistory history) throws Exception;
    }

    /**
     * What nothing tells within one repository: all of it is another one, or its end is missing.
     */
    static final Set<String> UNSEEN =
            Set.of(
                    "the folder of the notice, deleted",
                    "a word of the text, with all that was sealed of the notice sealed anew",
                    "the summary, with all that was sealed of the notice sealed anew",
                    "the last entries cut off, with all their files, and the text as it was"
                            + " before");

    private static final String TEXT = NOW + "/notice.md";
    private static final String GERMAN = NOW + "/notice.de.md";
    private static final String FACTS = NOW + "/disclosures.yaml";
    private static final String SEALED = NOW + "/sealed/";

    private final Map<String, Tampering> all = new LinkedHashMap<>();

    private Tamperings() {}

    /** Every tampering by its words, in the order of the table. */
    static Map<String, Tampering> all() {
        Tamperings tamperings = new Tamperings();
        tamperings.texts();
        tamperings.facts();
        tamperings.told();
        tamperings.sealedFiles();
        tamperings.entries();
        tamperings.folders();
        tamperings.together();
        return tamperings.all;
    }

    private void texts() {
        edit("a word of the text in effect", TEXT, "a year", "ten years");
        edit("a word of a text that is over", FIRST + "/notice.md", "your name", "a name");
        edit("a word of a text still to come", NEXT + "/notice.md", "a name", "your name");
        edit("a word of a translation", GERMAN, "den Namen", "Ihren Namen");
        edit("a paragraph put in", TEXT, "Ask us.\n", "Ask us.\n\nOr do not.\n");
        edit("a paragraph taken out", TEXT, "Ask us.\n\n", "");
        edit("a heading renamed", TEXT, "## What we keep", "## What we have {#what-we-keep}");
        edit("a heading one level deeper", TEXT, "## Your rights", "### Your rights");
        edit("the anchor of a section", TEXT, "{#rights}", "{#your-rights}");
        edit("where a link leads", TEXT, "https://example.org/send", "https://example.com/send");
        edit("words made to stand out", TEXT, "Ask us.", "**Ask us.**");
        edit(
                "two items in another order",
                TEXT,
                "- what you write\n- what you [send](https://example.org/send)\n",
                "- what you [send](https://example.org/send)\n- what you write\n");
        edit(
                "a list made into a sentence",
                TEXT,
                "- what you write\n- what",
                "what you write, what");
        add("a translation taken out", history -> history.delete(GERMAN));
        add(
                "a translation put in",
                history -> history.site().write(FIRST + "/notice.de.md", "Den Namen.\n"));
        add("a text without any words", history -> history.site().write(TEXT, "\n"));
        edit(
                "an empty line at the end, in effect",
                TEXT,
                "{{contact office}}\n",
                "{{contact office}}\n\n");
        edit(
                "an empty line in a version that is over",
                FIRST + "/notice.md",
                "Ask us.\n",
                "Ask us.\n\n");
        edit("other bullets before the items", TEXT, "- what", "* what");
    }

    private void facts() {
        edit("a word of a fact", FACTS, "A bank", "Any bank");
        edit("a fact put in", FACTS, "recipients:\n", "recipients:\n  - {id: mail, name: Mail}\n");
        edit("a fact taken out", FACTS, "  - {id: bank, name: A bank}\n", "");
        edit(
                "facts in another order",
                FACTS,
                "{id: post, name: The post office}\n  - {id: bank, name: A bank}",
                "{id: bank, name: A bank}\n  - {id: post, name: The post office}");
        add("the facts taken out", history -> history.delete(FACTS));
        add(
                "facts put into a version that is over and shows none",
                history -> history.site().write(FIRST + "/disclosures.yaml", "recipients: none\n"));
        edit("another contact", TEXT, "{{contact office}}", "{{contact desk}}");
        edit("a contact taken out", TEXT, "\n{{contact office}}\n", "");
    }

    private void told() {
        edit("`change: editorial` for `material`", TEXT, "change: material", "change: editorial");
        edit("`change` taken out", TEXT, "change: material\n", "");
        edit("the summary", TEXT, "less than before", "nothing");
        edit("the summary taken out", TEXT, "summary: We keep less than before.\n", "");
        edit("the summary of a translation", GERMAN, "weniger", "nichts");
        edit("a note put into `changes`", TEXT, "changes:\n", "changes:\n  - All is well.\n");
        edit("a note of `changes` taken out", TEXT, "  - So is the number.\n", "");
        edit("the day of posting", TEXT, "posted: 2024-01-01", "posted: 2023-12-01");
        edit("the label", TEXT, "version: \"3.2\"", "version: \"3.3\"");
        edit("the title", TEXT, "title: Our privacy policy", "title: Our policy");
        edit("the title of a translation", GERMAN, "Unser Datenschutz", "Datenschutz");
        edit("`change` in a version that is over", FIRST + "/notice.md", "initial", "editorial");
        edit(
                "the summary of a version that is over",
                FIRST + "/notice.md",
                "what you tell us",
                "all");
        edit(
                "a summary put above a version still to come",
                NEXT + "/notice.md",
                "change:",
                "summary: Few words.\nchange:");
        edit(
                "the day of posting of a version still to come",
                NEXT + "/notice.md",
                "2024-05-01",
                "2024-01-01");
    }

    private void sealedFiles() {
        edit("a word of `article.txt`", SEALED + "article.txt", "a year", "ten years");
        delete("`article.txt`", SEALED + "article.txt");
        edit("a word of `told.txt`", SEALED + "told.txt", "material", "editorial");
        delete("`told.txt`", SEALED + "told.txt");
        edit("a number of `inputs.yaml`", SEALED + "inputs.yaml", "501-424-0123", "501-424-0124");
        delete("`inputs.yaml`", SEALED + "inputs.yaml");
        edit("a word of a replaced text", SEALED + "article.1.txt", "a yaer", "a day");
        delete("a replaced text", SEALED + "article.1.txt");
        edit("a word of what was told before", SEALED + "told.1.txt", "less", "more");
        delete("what was told before", SEALED + "told.1.txt");
        delete("`article.de.txt`", SEALED + "article.de.txt");
        delete("the folder `sealed/`", NOW + "/sealed");
        add(
                "a file put into `sealed/`",
                history -> history.site().write(SEALED + "article.7.txt", "article\n"));
        add(
                "a word of the text and of `article.txt`",
                history -> {
                    history.site().edit(TEXT, "a year", "ten years");
                    history.site().edit(SEALED + "article.txt", "a year", "ten years");
                });
        add(
                "the summary and `told.txt`",
                history -> {
                    history.site().edit(TEXT, "less than before", "nothing");
                    history.site().edit(SEALED + "told.txt", "less than before", "nothing");
                });
    }

    private void entries() {
        edit("the reason of an entry", SEALS, "A misspelt word.", "Nothing much.");
        edit("the day of an entry", SEALS, "day: 2024-04-01", "day: 2024-03-02");
        edit("the kind of an entry", SEALS, "kind: correction", "kind: technical");
        edit("the `rules` of an entry", SEALS, "rules: 3", "rules: 1");
        entry(
                "`told` taken out of an entry",
                entry -> entry.replaceAll("  told:\n(    .*\n)+", ""));
        entry(
                "a digest of an entry",
                entry -> entry.replaceAll("en: [0-9a-f]{64}", "en: " + "0".repeat(64)));
        entry("`previous` of an entry", entry -> entry.replaceAll("  previous: .*\n", ""));
        list("the first entry taken out", entries -> entries.remove(0));
        list("an entry from the middle taken out", entries -> entries.remove(1));
        list("the last entry taken out", entries -> entries.remove(entries.size() - 1));
        list("two entries exchanged", entries -> entries.add(entries.remove(0)));
        list("an entry that stands twice", entries -> entries.add(entries.get(entries.size() - 1)));
        add(
                "`told` taken out of an entry, and the chain made anew",
                history -> {
                    List<String> entries = new ArrayList<>(history.entries());
                    entries.replaceAll(entry -> entry.replaceAll("  told:\n(    .*\n)+", ""));
                    history.rewrite(SealedHistory.chained(entries));
                });
        add(
                "a digest of an entry, and the chain made anew",
                history -> {
                    List<String> entries = new ArrayList<>(history.entries());
                    entries.set(
                            0,
                            entries.get(0).replaceAll("en: [0-9a-f]{64}", "en: " + "0".repeat(64)));
                    history.rewrite(SealedHistory.chained(entries));
                });
        delete("`seals.yaml`", SEALS);
    }

    private void folders() {
        delete("the folder of a version", FIRST);
        add(
                "the folder of a version renamed",
                history -> history.move(FIRST, "notices/privacy/2023-02-01"));
        add(
                "the folder of the notice renamed",
                history -> history.move("notices/privacy", "notices/policy"));
        delete("the folder of the notice", "notices/privacy");
        add(
                "a version put in between",
                history ->
                        history.site()
                                .write("notices/privacy/2023-06-01/notice.md", "We keep all.\n"));
        add(
                "a version put before the first",
                history ->
                        history.site()
                                .write("notices/privacy/2022-06-01/notice.md", "We keep all.\n"));
        add(
                "the seals of a notice taken out, files and all",
                history -> {
                    history.delete(SEALS);
                    history.delete(NOW + "/sealed");
                    history.delete(FIRST + "/sealed");
                    history.delete(NEXT + "/sealed");
                });
    }

    private void together() {
        add(
                "a word of the text, with all that was sealed of the notice sealed anew",
                history -> anew(history, "a year", "ten years"));
        add(
                "the summary, with all that was sealed of the notice sealed anew",
                history -> anew(history, "less than before", "nothing"));
        add(
                "the last entries cut off, with all their files, and the text as it was before",
                history -> {
                    history.goBack();
                    history.site()
                            .write(
                                    NEXT + "/notice.md",
                                    "---\nchange: editorial\n---\nWe keep a name.\n");
                });
    }

    private static void anew(SealedHistory history, String words, String others) throws Exception {
        history.delete(SEALS);
        for (String version : List.of(FIRST, NOW, NEXT)) {
            history.delete(version + "/sealed");
        }
        history.site().edit(TEXT, words, others);
        history.seal("2023-01-01", "privacy", "2023-01-01");
        history.seal("2024-02-01", "privacy", "2024-03-01");
        history.seal("2024-05-01", "privacy", "2024-09-01");
    }

    private interface Change<T> {
        T of(T entry);
    }

    private interface Rearrangement {
        void of(List<String> entries);
    }

    private void entry(String words, Change<String> change) {
        list(words, entries -> entries.set(2, change.of(entries.get(2))));
    }

    private void list(String words, Rearrangement rearrangement) {
        add(
                words,
                history -> {
                    List<String> entries = new ArrayList<>(history.entries());
                    rearrangement.of(entries);
                    history.rewrite(entries);
                });
    }

    private void edit(String words, String path, String old, String others) {
        add(words, history -> history.site().edit(path, old, others));
    }

    private void delete(String words, String path) {
        add(words + (words.endsWith("out") ? "" : ", deleted"), history -> history.delete(path));
    }

    private void add(String words, Tampering tampering) {
        if (all.put(words, tampering) != null) {
            throw new IllegalArgumentException("twice: " + words);
        }
    }
}
