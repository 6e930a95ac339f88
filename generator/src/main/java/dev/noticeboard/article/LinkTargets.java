package dev.noticeboard.article;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Section;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the links of a text may lead to: its own sections and terms, the site's contacts and pages,
 * and other websites.
 *
 * @param sections the anchors of the text's sections
 * @param terms the anchors of the terms that the text defines, without their prefix
 * @param anchors every anchor in the text
 * @param hosted the sections' own anchors by those that code hosts give them
 * @param shown the ids of the contacts that stand in the text in full
 * @param sectionNames what a section can be meant by, old anchors of the notice among them
 * @param anchorNames what a link within the text can mean, the same among them
 * @param clauses the numbered places that the text names
 * @param inputs the old anchors of the notice, and the site's contacts and pages
 */
record LinkTargets(
        Set<String> sections,
        Set<String> terms,
        Set<String> anchors,
        Map<String, String> hosted,
        Set<String> shown,
        Set<String> sectionNames,
        Set<String> anchorNames,
        ClauseNames clauses,
        RecordingInputs inputs) {

    private static final String TERM_PREFIX = "term-";
    private static final Pattern SCHEME =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);

    static LinkTargets of(Body body, RecordingInputs inputs) {
        Set<String> sections = new TreeSet<>();
        body.allSections().map(Section::anchor).filter(a -> !a.isEmpty()).forEach(sections::add);
        Set<String> terms = new TreeSet<>();
        Set<String> anchors = new TreeSet<>(sections);
        Set<String> shown = new TreeSet<>();
        body.allBlocks()
                .forEach(
                        block -> {
                            if (block instanceof Block.DefinitionList list) {
                                list.definitions().stream()
                                        .flatMap(definition -> definition.terms().stream())
                                        .map(Block.Term::anchor)
                                        .forEach(terms::add);
                            } else if (block instanceof Block.Directive directive
                                    && directive.name().equals("contact")) {
                                shown.addAll(contactsOf(directive, inputs));
                            }
                        });
        anchors.addAll(terms);
        body.allInlines().forEach(anchorsInto(anchors));
        Set<String> bare = new TreeSet<>();
        terms.forEach(
                term -> bare.add(term.substring(Math.min(TERM_PREFIX.length(), term.length()))));
        Set<String> old = inputs.all().anchors();
        Set<String> all = union(anchors, old);
        Map<String, String> hosted = HostAnchors.of(body);
        return new LinkTargets(
                sections,
                bare,
                anchors,
                hosted,
                shown,
                union(sections, old),
                all,
                ClauseNames.of(body, union(all, hosted.keySet())),
                inputs);
    }

    /** The contacts that a directive shows: the one it names, else all of the notice's. */
    static List<String> contactsOf(Block.Directive directive, RecordingInputs inputs) {
        return directive.argument().isEmpty() ? inputs.shown() : List.of(directive.argument());
    }

    /**
     * Where a link leads, as an article holds it.
     *
     * @param target the target as written
     * @param place where the link stands
     * @param problem takes the finding where the link leads nowhere
     * @return the target, or empty where it leads nowhere
     */
    Optional<String> resolve(String target, Place place, Consumer<Finding> problem) {
        if (target.startsWith("#")) {
            return within(target.substring(1), place, problem);
        }
        Matcher scheme = SCHEME.matcher(target);
        if (scheme.matches()) {
            return byScheme(target, scheme.group(1), scheme.group(2), place, problem);
        }
        return onSite(target, place, problem);
    }

    private Optional<String> byScheme(
            String target, String written, String rest, Place place, Consumer<Finding> problem) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "section" -> section(rest, place, problem);
            case "term" ->
                    reference(
                            new Kind("term", terms),
                            terms::contains,
                            rest,
                            "#" + TERM_PREFIX,
                            place,
                            problem);
            case "contact" ->
                    reference(
                            new Kind("contact", inputs.all().contacts().keySet()),
                            id -> inputs.contact(id).isPresent(),
                            rest,
                            (shown.contains(rest) ? "#" : "/#") + ContactAnchor.PREFIX,
                            place,
                            problem);
            // The reader has let none through that is not safe to follow.
            default -> Optional.of(target);
        };
    }

    /** A section by its anchor, else what is numbered so in the text. */
    private Optional<String> section(String name, Place place, Consumer<Finding> problem) {
        boolean known = sections.contains(name) || inputs.anchor(name);
        Optional<String> clause = known ? Optional.empty() : clauses.anchor(name);
        Optional<String> ambiguity = known ? Optional.empty() : clauses.ambiguity(name);
        if (clause.isPresent()) {
            return clause.map(anchor -> "#" + anchor);
        } else if (ambiguity.isPresent()) {
            problem.accept(
                    Finding.of(Rule.UNKNOWN_REFERENCE, place, ambiguity.get(), clauses.mend(name)));
            return Optional.empty();
        }
        Optional<String> counted = known ? Optional.empty() : clauses.counted(name);
        if (counted.isPresent()) {
            problem.accept(
                    Finding.of(
                            Rule.UNKNOWN_REFERENCE,
                            place,
                            "nobody typed the number '"
                                    + name
                                    + "' in this text, and one that is counted becomes another"
                                    + " section's when a section is put in",
                            "write section:" + counted.get() + ", which stays"));
            return Optional.empty();
        }
        return reference(
                new Kind("section", sectionNames), any -> known, name, "#", place, problem);
    }

    /** What a reference refers to: a word for it, and the names that there are. */
    private record Kind(String word, Collection<String> names) {}

    private static Optional<String> reference(
            Kind kind,
            Predicate<String> known,
            String name,
            String prefix,
            Place place,
            Consumer<Finding> problem) {
        if (known.test(name)) {
            return Optional.of(prefix + name);
        }
        Rule rule = kind.word.equals("contact") ? Rule.UNKNOWN_CONTACT : Rule.UNKNOWN_REFERENCE;
        problem.accept(
                Finding.of(
                        rule,
                        place,
                        "there is no " + kind.word + " '" + name + "'",
                        NearestName.mend(name, kind.names, kind.word)));
        return Optional.empty();
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private Optional<String> within(String fragment, Place place, Consumer<Finding> problem) {
        String anchor = decoded(fragment);
        if (anchors.contains(anchor) || inputs.anchor(anchor)) {
            return Optional.of("#" + anchor);
        } else if (hosted.containsKey(anchor)) {
            return Optional.of("#" + hosted.get(anchor));
        }
        problem.accept(
                Finding.of(
                        Rule.BROKEN_LINK,
                        place,
                        "nothing in this text has the anchor '" + anchor + "'",
                        NearestName.of(anchor, anchorNames)
                                .map(near -> "did you mean '#" + near + "'?")
                                .orElse(
                                        "give the section that it means that anchor, or take the"
                                                + " link out")));
        return Optional.empty();
    }

    private Optional<String> onSite(String target, Place place, Consumer<Finding> problem) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 ? "" : target.substring(hash);
        String page = path.replaceFirst("index\\.html$", "").replaceFirst("(?<!/)$", "/");
        if (path.startsWith("/") && inputs.page(page)) {
            return Optional.of(page + fragment);
        }
        problem.accept(
                Finding.of(
                        Rule.BROKEN_LINK,
                        place,
                        "this site has no page '" + target + "'",
                        NearestName.of(page, inputs.all().pages())
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse(
                                        "begin with https:// for another website, or with / and the"
                                                + " notice's name for a page of this one")));
        return Optional.empty();
    }

    private static Consumer<Inline> anchorsInto(Set<String> anchors) {
        return inline -> {
            if (inline instanceof Inline.Anchor anchor) {
                anchors.add(anchor.id());
            }
        };
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            // A lone percent sign stands for itself, as browsers take it.
            return fragment;
        }
    }
}
