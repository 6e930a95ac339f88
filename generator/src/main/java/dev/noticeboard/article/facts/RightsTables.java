package dev.noticeboard.article.facts;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Disclosures.RequestMethod;
import dev.noticeboard.model.Disclosures.Right;
import dev.noticeboard.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a person may ask for, what that means, and how to ask for it. */
record RightsTables(FactPhrases words) {

    private static final String CALIFORNIA = "us-ca";
    private static final String COUNTRY = "us";
    private static final String RIGHTS = "disclosures.rights";

    /** The rights that nobody has to ask for. */
    private static final Set<String> NO_REQUEST = Set.of("non-discrimination");

    /** The kinds of requests that use a right under another name. */
    private static final Map<String, String> REQUESTS =
            Map.of("opt-out-sale-sharing", "opt-out", "limit-sensitive", "limit");

    List<Block> all() {
        return in(right -> true);
    }

    List<Block> california() {
        return in(right -> right.holdsIn(CALIFORNIA));
    }

    /** The rights in the states besides California: which where, and what they mean. */
    List<Block> states() {
        List<String> states = states(rights());
        if (rights().isEmpty() || states.isEmpty()) {
            return in(right -> right.in().isEmpty() || right.in().contains(COUNTRY));
        }
        FactTable byState =
                FactTable.of(words, "disclosures.state-rights", "state.column", "right.column");
        for (String state : states) {
            byState.row(state, words.own("place." + state), List.of(names(state)));
        }
        List<Block> blocks = new ArrayList<>(byState.blocks());
        blocks.addAll(
                in(right -> right.in().isEmpty() || states.stream().anyMatch(right::holdsIn)));
        return blocks;
    }

    /** The rights in one state. */
    List<Block> state(String state) {
        List<Inline> place = words.own("place." + state);
        return in(
                right -> right.holdsIn(state),
                words.own("disclosures.rights-in", Map.of("place", place)));
    }

    /** The states besides California that rights are stated for, in the order of their names. */
    private static List<String> states(List<Right> rights) {
        return Right.JURISDICTIONS.stream()
                .filter(place -> place.startsWith("us-") && !place.equals(CALIFORNIA))
                .filter(place -> rights.stream().anyMatch(right -> right.in().contains(place)))
                .toList();
    }

    private List<Block> names(String state) {
        return List.of(
                words.paragraph(
                        words.listed(
                                rights().stream()
                                        .filter(right -> right.holdsIn(state))
                                        .map(this::name)
                                        .toList())));
    }

    private List<Right> rights() {
        return words.facts().rights().stated().orElse(List.of());
    }

    private List<Block> in(Predicate<Right> holds) {
        return in(holds, words.own(RIGHTS));
    }

    private List<Block> in(Predicate<Right> holds, List<Inline> caption) {
        Optional<Block> none = words.unlisted(caption, words.facts().rights());
        List<Right> rights = rights().stream().filter(holds).toList();
        if (none.isPresent()) {
            return List.of(none.get());
        } else if (rights.isEmpty()) {
            return List.of(words.labelled(caption, words.notStated()));
        }
        FactTable table =
                new FactTable(
                        words,
                        caption,
                        Stream.of("right.column", "right.means", "right.how")
                                .map(words::own)
                                .toList());
        for (Right right : rights) {
            table.row(
                    right.id(),
                    name(right),
                    List.of(
                            List.of(words.paragraph(meaning(right))),
                            List.of(words.paragraph(how(right)))));
        }
        return table.blocks();
    }

    private List<Inline> name(Right right) {
        return new RequestNames(words).of(right.id());
    }

    private List<Inline> meaning(Right right) {
        return right.detail()
                .map(words::theirs)
                .orElseGet(
                        () ->
                                Right.KNOWN.contains(right.id())
                                        ? words.own("right." + right.id() + ".means")
                                        : words.notStated());
    }

    private List<Inline> how(Right right) {
        if (right.how().isPresent()) {
            return words.theirs(right.how().get());
        } else if (NO_REQUEST.contains(right.id())) {
            return words.own("right.no-request");
        }
        String request = REQUESTS.getOrDefault(right.id(), right.id());
        // In one order whatever the file's is, so that a change of that changes no right.
        List<List<Inline>> ways =
                words.facts().requestMethods().stated().orElse(List.of()).stream()
                        .filter(method -> method.takes(request) || method.takes(right.id()))
                        .map(RequestMethod::type)
                        .distinct()
                        .sorted()
                        .map(new RequestMethods(words)::name)
                        .toList();
        return ways.isEmpty() ? words.notStated() : words.listed(ways);
    }
}
