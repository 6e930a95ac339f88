package dev.noticeboard.article;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Running text as an article holds it: values, references and pictures are resolved. */
final class InlineExpander {

    private final ArticleContext context;
    private final Expansion expansion;
    private final List<Finding> findings;

    InlineExpander(ArticleContext context, Expansion expansion, List<Finding> findings) {
        this.context = context;
        this.expansion = expansion;
        this.findings = findings;
    }

    List<Inline> expand(List<Inline> content) {
        return content.stream().flatMap(this::expand).toList();
    }

    private Stream<Inline> expand(Inline inline) {
        if (inline instanceof Inline.Value value) {
            return Stream.of(value(value));
        } else if (inline instanceof Inline.OpenFact open) {
            return Stream.of(context.open(open, findings::add));
        } else if (inline instanceof Inline.Link link) {
            return link(link);
        } else if (inline instanceof Inline.Image image) {
            return image(image);
        }
        return Stream.of(inline.with(expand(inline.content())));
    }

    /**
     * The text of a value; one that is not known shows as it was written, and the date of a draft
     * as a fact that is open until it is sealed.
     */
    Inline value(Inline.Value value) {
        if (value.name().equals(ArticleContext.DATE) && context.version().effective().isEmpty()) {
            return new Inline.OpenFact(value.place(), context.openDate());
        }
        Optional<String> words = context.value(value.name());
        if (words.isEmpty()) {
            report(value.place(), value.name());
            return asWritten(value);
        } else if (!expansion.takes(value.place(), words.get())) {
            return asWritten(value);
        }
        Inline text = new Inline.Text(value.place(), words.get(), true);
        boolean borrowed = value.name().equals(ArticleContext.DATE) && context.borrowsWords();
        return borrowed
                ? new Inline.Element(
                        value.place(),
                        "span",
                        Map.of("lang", context.wordsLanguage()),
                        List.of(text))
                : text;
    }

    private static Inline asWritten(Inline.Value value) {
        return new Inline.Text(value.place(), "{{" + value.name() + "}}", true);
    }

    private void report(Place place, String written) {
        String name = written.split(" ", 2)[0];
        if (BlockExpander.DIRECTIVES.contains(name)) {
            findings.add(
                    Finding.of(
                            Rule.MISPLACED_DIRECTIVE,
                            place,
                            "{{" + written + "}} stands in running text",
                            "give it a paragraph of its own, with an empty line before and after"
                                    + " it"));
            return;
        }
        Set<String> known = context.names();
        findings.add(
                Finding.of(
                        Rule.UNKNOWN_DIRECTIVE,
                        place,
                        "there is no value '" + written + "'",
                        NearestName.mend(written, known, "value")));
    }

    private Stream<Inline> link(Inline.Link link) {
        List<Inline> content = expand(link.content());
        Optional<String> target =
                context.targets().resolve(link.target(), link.place(), findings::add);
        return target.isPresent()
                ? Stream.of(new Inline.Link(link.place(), target.get(), "", content))
                : content.stream();
    }

    private Stream<Inline> image(Inline.Image image) {
        findings.add(
                Finding.of(
                        Rule.IMAGE_DROPPED,
                        image.place(),
                        "a notice cannot show the picture '" + image.target() + "'",
                        image.description().isEmpty()
                                ? "say in words what it shows, or delete it"
                                : "say in words what it shows; its description is shown until"
                                        + " then"));
        return expand(image.description()).stream();
    }
}
