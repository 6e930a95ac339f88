package dev.noticeboard.article;

import dev.noticeboard.article.facts.ContactText;
import dev.noticeboard.article.facts.FactDirectives;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Blocks as an article holds them: directives become what they show. */
final class BlockExpander {

    /** The directives that stand alone in a paragraph. */
    static final Set<String> DIRECTIVES = directives();

    private final ArticleContext context;
    private final InlineExpander inlines;
    private final Expansion expansion;
    private final List<Finding> findings;
    private final Block.Mapping expanded;

    BlockExpander(
            ArticleContext context,
            InlineExpander inlines,
            Expansion expansion,
            List<Finding> findings) {
        this.context = context;
        this.expansion = expansion;
        this.inlines = inlines;
        this.findings = findings;
        this.expanded =
                new Block.Mapping(
                        inlines::expand,
                        this::expand,
                        place -> context.targets().clauses().at(place));
    }

    private static Set<String> directives() {
        Set<String> names = new TreeSet<>(FactDirectives.NAMES);
        names.add("contact");
        return names;
    }

    List<Inline> inlines(List<Inline> content) {
        return inlines.expand(content);
    }

    /** Blocks; directives of facts that stand one after the other share one legend. */
    List<Block> expand(List<Block> blocks) {
        List<Block> expanded = new ArrayList<>();
        Optional<Block> legend = Optional.empty();
        for (Block block : blocks) {
            Optional<FactDirectives.Shown> facts = facts(block);
            if (facts.isPresent()) {
                expanded.addAll(facts.get().blocks());
                legend = facts.get().legend().isPresent() ? facts.get().legend() : legend;
            } else {
                legend.ifPresent(expanded::add);
                legend = Optional.empty();
                expand(block).forEach(expanded::add);
            }
        }
        legend.ifPresent(expanded::add);
        return expanded;
    }

    private Optional<FactDirectives.Shown> facts(Block block) {
        if (block instanceof Block.Directive directive
                && FactDirectives.NAMES.contains(directive.name())
                && expansion.takesMore(directive)) {
            Optional<FactDirectives.Shown> shown =
                    new FactDirectives(context, findings::add).show(directive);
            shown.ifPresent(facts -> expansion.took(facts.blocks()));
            return shown;
        }
        return Optional.empty();
    }

    private Stream<Block> expand(Block block) {
        if (block instanceof Block.Directive directive) {
            return directive(directive);
        }
        return Stream.of(block.map(expanded));
    }

    private Stream<Block> directive(Block.Directive directive) {
        if (directive.name().equals("contact")) {
            List<String> ids = LinkTargets.contactsOf(directive, context.inputs());
            return expansion.takesContacts(directive, ids.size())
                    ? ids.stream().flatMap(id -> contact(directive, id))
                    : asWritten(directive);
        }
        if (FactDirectives.NAMES.contains(directive.name())) {
            return asWritten(directive);
        }
        if (directive.argument().isEmpty() && context.names().contains(directive.name())) {
            Inline value = inlines.value(new Inline.Value(directive.place(), directive.name()));
            return Stream.of(new Block.Paragraph(directive.place(), List.of(value)));
        }
        Set<String> known = new TreeSet<>(context.names());
        known.addAll(DIRECTIVES);
        findings.add(
                Finding.of(
                        Rule.UNKNOWN_DIRECTIVE,
                        directive.place(),
                        "there is no directive '" + directive.name() + "'",
                        NearestName.mend(directive.name(), known, "directive")));
        return asWritten(directive);
    }

    private Stream<Block> contact(Block.Directive directive, String id) {
        Optional<Contact> contact = context.inputs().contact(id);
        if (contact.isEmpty()) {
            findings.add(
                    Finding.of(
                            Rule.UNKNOWN_CONTACT,
                            directive.place(),
                            "there is no contact '" + id + "'",
                            NearestName.mend(
                                    id, context.inputs().all().contacts().keySet(), "contact")));
            return asWritten(directive);
        }
        return Stream.of(
                new ContactText(context.text().language(), context.inputs()::word)
                        .block(contact.get(), directive.place()));
    }

    private static Stream<Block> asWritten(Block.Directive directive) {
        String words = (directive.name() + " " + directive.argument()).strip();
        return Stream.of(
                new Block.Paragraph(
                        directive.place(),
                        List.of(new Inline.Text(directive.place(), "{{" + words + "}}", true))));
    }
}
