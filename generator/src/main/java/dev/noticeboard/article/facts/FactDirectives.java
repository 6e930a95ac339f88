package dev.noticeboard.article.facts;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Disclosures.Right;
import dev.noticeboard.model.FactPaths;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.PrescribedText;
import dev.noticeboard.model.Rule;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The directives that show what a version discloses, each with what may stand behind its name. */
public final class FactDirectives {

    /** Their names. */
    public static final Set<String> NAMES =
            Set.of(
                    "california",
                    "disclosures",
                    "hipaa-header",
                    "notice-at-collection",
                    "state-rights");

    private final FactContext context;
    private final Consumer<Finding> problem;

    /**
     * The directives of one article.
     *
     * @param problem takes what is wrong
     */
    public FactDirectives(FactContext context, Consumer<Finding> problem) {
        this.context = context;
        this.problem = problem;
    }

    /**
     * What a directive shows.
     *
     * @param legend the words that say what "not stated" means, where it was said
     */
    public record Shown(List<Block> blocks, Optional<Block> legend) {}

    /** What a directive shows; empty where what stands behind its name is not known. */
    public Optional<Shown> show(Block.Directive directive) {
        FactPhrases words = new FactPhrases(context, directive.place(), problem);
        Map<String, Supplier<List<Block>>> known = known(directive.name(), words);
        Supplier<List<Block>> found = known.get(directive.argument());
        if (found == null) {
            problem.accept(unknown(directive, known.keySet()));
            return Optional.empty();
        }
        List<Block> blocks = found.get();
        return Optional.of(
                new Shown(
                        blocks,
                        words.hasUnknown()
                                ? Optional.of(words.paragraph(words.own("fact.legend")))
                                : Optional.empty()));
    }

    /** What may stand behind a directive's name; the empty text where nothing has to. */
    private static Map<String, Supplier<List<Block>>> known(String name, FactPhrases words) {
        return switch (name) {
            case "california" -> california(words);
            case "state-rights" -> states(words);
            case "notice-at-collection" -> Map.of("", new CollectionNotice(words)::blocks);
            case "hipaa-header" -> Map.of("", () -> hipaaHeader(words));
            default -> lists(words);
        };
    }

    private static Map<String, Supplier<List<Block>>> california(FactPhrases words) {
        CaliforniaSection section = new CaliforniaSection(words);
        Map<String, Supplier<List<Block>>> known = new LinkedHashMap<>();
        known.put("", section::blocks);
        CaliforniaSection.PARTS.forEach(part -> known.put(part, () -> section.part(part)));
        return known;
    }

    private static Map<String, Supplier<List<Block>>> states(FactPhrases words) {
        RightsTables rights = new RightsTables(words);
        Map<String, Supplier<List<Block>>> known = new LinkedHashMap<>();
        known.put("", rights::states);
        Right.JURISDICTIONS.forEach(place -> known.put(place, () -> rights.state(place)));
        return known;
    }

    private static Map<String, Supplier<List<Block>>> lists(FactPhrases words) {
        CategoryTables categories = new CategoryTables(words);
        SoldOrShared sold = new SoldOrShared(words, categories);
        EntryLists entries = new EntryLists(words);
        Statements statements = new Statements(words);
        Map<String, Supplier<List<Block>>> known = new LinkedHashMap<>();
        FactPaths.STATEMENTS.forEach(path -> known.put(path, () -> statements.of(path)));
        known.put("categories", categories::categories);
        known.put("disclosed", categories::disclosed);
        known.put("sold-or-shared", sold::blocks);
        known.put("sensitive", sold::sensitive);
        known.put("retention", categories::retention);
        known.put("sources", entries::sources);
        known.put("purposes", entries::purposes);
        known.put("recipients", entries::recipients);
        known.put("rights", () -> new RightsTables(words).all());
        known.put("request-methods", () -> new RequestMethods(words).blocks());
        known.put("request-metrics", entries::metrics);
        known.put("links", () -> new OptOutLinks(words, sold).blocks());
        return known;
    }

    /** The prescribed words, behind what they mean where the text is in another language. */
    private static List<Block> hipaaHeader(FactPhrases words) {
        List<Inline> exact = words.text(PrescribedText.HIPAA_HEADER);
        return words.language().startsWith("en")
                ? List.of(strong(words, exact))
                : List.of(
                        strong(words, words.own("hipaa.header")),
                        words.paragraph(List.of(words.in("en", exact))));
    }

    private static Block strong(FactPhrases words, List<Inline> content) {
        return words.paragraph(List.of(new Inline.Strong(words.place(), content)));
    }

    private static Finding unknown(Block.Directive directive, Collection<String> known) {
        List<String> names = known.stream().filter(name -> !name.isEmpty()).toList();
        String written = directive.argument();
        if (names.isEmpty()) {
            return Finding.of(
                    Rule.UNKNOWN_DIRECTIVE,
                    directive.place(),
                    "nothing stands behind '" + directive.name() + "', but here '" + written + "'",
                    "write {{" + directive.name() + "}}");
        }
        return Finding.of(
                Rule.UNKNOWN_DIRECTIVE,
                directive.place(),
                written.isEmpty()
                        ? "'" + directive.name() + "' does not say what it shows"
                        : "'" + directive.name() + "' knows nothing of the name '" + written + "'",
                NearestName.mend(written, names, "name"));
    }
}
