package dev.noticeboard.article.facts;

import dev.noticeboard.model.Answer;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Disclosures;
import dev.noticeboard.model.Fact;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Languages;
import dev.noticeboard.model.Localized;
import dev.noticeboard.model.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Puts facts into words for one directive: Noticeboard's own words by their keys, and the site's as
 * they stand.
 *
 * <p>Unknown is not no: what is not stated is shown in words that say so, and what the organization
 * has still to say as an open fact. "None" stands only where none was stated.
 */
final class FactPhrases {

    private static final String NOT_STATED = "fact.not-stated";

    /** The facts whose names ask whether something is so. */
    private static final Set<String> WHETHER =
            Set.of("do-not-track.cross-site", "provision-required");

    private final FactContext context;
    private final Place place;
    private final Consumer<Finding> problem;
    private boolean unknown;

    /**
     * Words for a directive.
     *
     * @param place where the directive stands
     * @param problem takes what is wrong
     */
    FactPhrases(FactContext context, Place place, Consumer<Finding> problem) {
        this.context = context;
        this.place = place;
        this.problem = problem;
    }

    FactContext context() {
        return context;
    }

    /** Where an address leads; empty where it leads nowhere, which is a finding. */
    Optional<String> target(String address) {
        return context.resolve(address, place, problem);
    }

    Disclosures facts() {
        return context.version().disclosures();
    }

    Place place() {
        return place;
    }

    /** Whether anything was shown as not stated. */
    boolean hasUnknown() {
        return unknown;
    }

    /** Noticeboard's own words. */
    List<Inline> own(String key) {
        return own(key, Map.of());
    }

    /** Noticeboard's own words, with their places filled. */
    List<Inline> own(String key, Map<String, List<Inline>> places) {
        String pattern = context.word(key);
        List<Inline> words = new ArrayList<>();
        int from = 0;
        while (from < pattern.length()) {
            int open = pattern.indexOf('{', from);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            plain(pattern.substring(from, open), words);
            words.addAll(places.get(pattern.substring(open + 1, close)));
            from = close + 1;
        }
        plain(pattern.substring(from), words);
        return words;
    }

    private void plain(String text, List<Inline> words) {
        if (!text.isEmpty()) {
            Inline inline = new Inline.Text(place, text, true);
            words.add(
                    context.borrowsWords() ? in(context.wordsLanguage(), List.of(inline)) : inline);
        }
    }

    /** Words in another language than the text. */
    Inline in(String language, List<Inline> words) {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("dir", Languages.direction(language));
        attributes.put("lang", language);
        return new Inline.Element(place, "span", attributes, words);
    }

    /** Words of the site, at the place where they stand, in whatever language they are. */
    List<Inline> theirs(Localized text) {
        Inline words = new Inline.Text(text.place(), text.in(language()), false);
        String spoken = text.byLanguage().containsKey(language()) ? language() : siteLanguage();
        return List.of(spoken.equals(language()) ? words : in(spoken, List.of(words)));
    }

    private String siteLanguage() {
        return context.version().siteLanguage().orElse(language());
    }

    /** Words as they are. */
    List<Inline> text(String words) {
        return List.of(new Inline.Text(place, words, true));
    }

    /** A date in long form. */
    List<Inline> date(LocalDate date) {
        List<Inline> words = new ArrayList<>();
        plain(context.date(date), words);
        return words;
    }

    String language() {
        return context.language();
    }

    List<Inline> notStated() {
        unknown = true;
        return own(NOT_STATED);
    }

    /** Several things one after the other. */
    List<Inline> listed(List<List<Inline>> points) {
        List<Inline> words = points.get(0);
        for (List<Inline> next : points.subList(1, points.size())) {
            words = own("fact.and", Map.of("first", words, "rest", next));
        }
        return words;
    }

    /**
     * A fact as running text.
     *
     * @param key the key of the fact, by which it is known what it refers to
     */
    List<Inline> running(String key, Fact<Answer> fact) {
        return listed(points(key, fact));
    }

    /**
     * A fact as what stands in a cell: several sentences are a list. Names are none, so that one
     * more or less of them is a change of words.
     */
    List<Block> cell(String key, Fact<Answer> fact) {
        List<List<Inline>> points = points(key, fact);
        boolean names = fact.stated().orElse(null) instanceof Answer.References;
        return names || points.size() == 1 ? List.of(paragraph(listed(points))) : list(points);
    }

    /** A paragraph that begins with what it is about. */
    Block labelled(List<Inline> topic, List<Inline> answer) {
        List<Inline> strong = List.of(new Inline.Strong(place, topic));
        return paragraph(own("fact.labelled", Map.of("topic", strong, "answer", answer)));
    }

    /** Blocks below the words that say what they are about; nothing where there are none. */
    List<Block> titled(String key, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return blocks;
        }
        return titled(own(key), blocks);
    }

    private List<Block> titled(List<Inline> topic, List<Block> blocks) {
        List<Inline> title = own("fact.title", Map.of("topic", topic));
        List<Block> titled = new ArrayList<>();
        titled.add(paragraph(List.of(new Inline.Strong(place, title))));
        titled.addAll(blocks);
        return titled;
    }

    /** A fact below or behind what it is about. */
    List<Block> labelled(List<Inline> topic, String key, Fact<Answer> fact) {
        List<List<Inline>> points = points(key, fact);
        return points.size() == 1
                ? List.of(labelled(topic, points.get(0)))
                : titled(topic, list(points));
    }

    Block.Paragraph paragraph(List<Inline> content) {
        return new Block.Paragraph(place, content);
    }

    /** A list that is said to be empty, or of which nothing is said; empty where it is stated. */
    <T> Optional<Block> unlisted(List<Inline> topic, Fact<List<T>> list) {
        if (list.stated().isPresent()) {
            return Optional.empty();
        }
        List<Inline> answer = list.isNone() ? own("fact.none") : unsaid(list);
        return Optional.of(labelled(topic, answer));
    }

    /** The things that a fact says, one after the other. */
    private List<List<Inline>> points(String key, Fact<Answer> fact) {
        if (fact.isNone()) {
            return List.of(own(WHETHER.contains(key) ? "fact.no" : "fact.none"));
        }
        Answer answer = fact.stated().orElse(null);
        if (answer instanceof Answer.Words words) {
            return words.points().stream().map(this::theirs).toList();
        } else if (answer instanceof Answer.References references) {
            return references.to().stream().map(to -> named(key, to)).toList();
        }
        return List.of(answer instanceof Answer.Yes ? own("fact.yes") : unsaid(fact));
    }

    // The reader has found what leads nowhere; its id is all that can be shown.
    private List<Inline> named(String key, Answer.Reference to) {
        return facts().named(key, to.id()).map(this::theirs).orElseGet(() -> text(to.id()));
    }

    private List<Inline> unsaid(Fact<?> fact) {
        return fact.open()
                .<List<Inline>>map(question -> List.of(open(question)))
                .orElseGet(this::notStated);
    }

    private Inline open(Fact.Question question) {
        return context.open(new Inline.OpenFact(question.place(), question.words()), problem);
    }

    private List<Block> list(List<List<Inline>> points) {
        return List.of(
                new Block.ItemList(
                        place,
                        Optional.empty(),
                        true,
                        points.stream()
                                .map(words -> new Block.Item(place, List.of(paragraph(words))))
                                .toList()));
    }
}
