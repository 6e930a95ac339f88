package dev.noticeboard.article.facts;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Block.Way;
import dev.noticeboard.model.Block.WayKind;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Disclosures.MethodType;
import dev.noticeboard.model.Disclosures.RequestMethod;
import dev.noticeboard.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways in which a person may make a request, with where each of them leads. */
record RequestMethods(FactPhrases words) {

    private static final String METHODS = "disclosures.request-methods";

    List<Block> blocks() {
        Optional<Block> none = words.unlisted(words.own(METHODS), words.facts().requestMethods());
        if (none.isPresent()) {
            return List.of(none.get());
        }
        FactTable table =
                FactTable.of(words, METHODS, "method.column", "method.where", "method.requests");
        for (RequestMethod method : words.facts().requestMethods().stated().orElse(List.of())) {
            table.row(method.id(), name(method.type()), List.of(where(method), requests(method)));
        }
        return table.blocks();
    }

    /** What a way is called. */
    List<Inline> name(MethodType type) {
        return words.own("method." + type.word());
    }

    private List<Block> requests(RequestMethod method) {
        RequestNames names = new RequestNames(words);
        return List.of(
                words.paragraph(
                        method.requests().isEmpty()
                                ? words.own("request.all")
                                : words.listed(
                                        method.requests().stream().map(names::of).toList())));
    }

    private List<Block> where(RequestMethod method) {
        List<Block> blocks = new ArrayList<>();
        method.address()
                .map(it -> link(it, List.of(it)))
                .or(() -> contact(method))
                .ifPresent(it -> blocks.add(words.paragraph(it)));
        method.detail().map(words::theirs).ifPresent(it -> blocks.add(words.paragraph(it)));
        if (blocks.isEmpty()) {
            blocks.add(words.paragraph(words.notStated()));
        }
        return blocks;
    }

    private Optional<List<Inline>> contact(RequestMethod method) {
        Optional<Contact> contact = method.contact().flatMap(id -> words.context().contact(id));
        return contact.flatMap(
                found ->
                        new ContactText(words.language(), words.context()::word)
                                .block(found, words.place()).ways().stream()
                                        .filter(way -> way.kind() == kind(method))
                                        .findFirst()
                                        .map(this::way));
    }

    private static WayKind kind(RequestMethod method) {
        return switch (method.type()) {
            case TOLL_FREE, PHONE -> WayKind.PHONE;
            case EMAIL -> WayKind.EMAIL;
            case WEBSITE, FORM -> WayKind.FORM;
            case ADDRESS, IN_PERSON -> WayKind.POST;
        };
    }

    private List<Inline> way(Way way) {
        return way.target().map(it -> link(it, way.lines())).orElseGet(() -> lines(way.lines()));
    }

    private List<Inline> lines(List<String> lines) {
        List<Inline> content = new ArrayList<>();
        for (String line : lines) {
            if (!content.isEmpty()) {
                content.add(new Inline.HardBreak(words.place()));
            }
            content.addAll(words.text(line));
        }
        return content;
    }

    private List<Inline> link(String address, List<String> lines) {
        return words.target(address)
                .<List<Inline>>map(
                        target -> List.of(new Inline.Link(words.place(), target, "", lines(lines))))
                .orElseGet(() -> lines(lines));
    }
}
