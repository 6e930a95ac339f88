package dev.noticeboard.article.facts;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Disclosures;
import dev.noticeboard.model.Disclosures.Item;
import dev.noticeboard.model.Disclosures.Recipient;
import dev.noticeboard.model.Disclosures.RequestCount;
import dev.noticeboard.model.Fact;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Sources, purposes, recipients and the numbers of requests. */
record EntryLists(FactPhrases words) {

    private static final String RECIPIENTS = "disclosures.recipients";

    private Disclosures facts() {
        return words.facts();
    }

    List<Block> sources() {
        return items("disclosures.sources", facts().sources());
    }

    List<Block> purposes() {
        return items("disclosures.purposes", facts().purposes());
    }

    private List<Block> items(String caption, Fact<List<Item>> items) {
        Optional<Block> none = words.unlisted(words.own(caption), items);
        if (none.isPresent()) {
            return List.of(none.get());
        }
        FactList list = new FactList(words);
        for (Item item : items.stated().orElse(List.of())) {
            List<Inline> name = words.theirs(item.name());
            list.item(
                    item.id(),
                    item.detail()
                            .map(words::theirs)
                            .map(it -> Map.of("topic", name, "answer", it))
                            .map(places -> words.own("fact.labelled", places))
                            .orElse(name));
        }
        return words.titled(caption, list.blocks());
    }

    /** A column of the table of recipients. */
    private record Column(String key, Function<Recipient, List<List<Inline>>> points) {}

    /** Who gets information; a column that would say nothing of anybody is left out. */
    List<Block> recipients() {
        Optional<Block> none = words.unlisted(words.own(RECIPIENTS), facts().recipients());
        if (none.isPresent()) {
            return List.of(none.get());
        }
        List<Recipient> recipients = facts().recipients().stated().orElse(List.of());
        boolean roles = recipients.stream().anyMatch(it -> it.role().isPresent());
        List<Column> columns =
                List.of(
                                new Column(
                                        roles ? "recipient.role" : "recipient.detail", this::role),
                                new Column("recipient.where", it -> theirs(it.where())),
                                new Column("recipient.since", this::since))
                        .stream()
                        .filter(
                                column ->
                                        recipients.stream()
                                                .anyMatch(it -> !column.points.apply(it).isEmpty()))
                        .toList();
        if (columns.isEmpty()) {
            FactList list = new FactList(words);
            recipients.forEach(r -> list.item(r.id(), words.theirs(r.name())));
            return words.titled(RECIPIENTS, list.blocks());
        }
        List<List<Inline>> names = new ArrayList<>();
        names.add(words.own("recipient.name"));
        columns.forEach(column -> names.add(words.own(column.key)));
        FactTable table = new FactTable(words, words.own(RECIPIENTS), names);
        for (Recipient recipient : recipients) {
            table.row(
                    recipient.id(),
                    words.theirs(recipient.name()),
                    columns.stream().map(column -> cell(column.points.apply(recipient))).toList());
        }
        return table.blocks();
    }

    private List<Block> cell(List<List<Inline>> points) {
        return points.isEmpty()
                ? List.of(words.paragraph(words.notStated()))
                : points.stream().<Block>map(words::paragraph).toList();
    }

    private List<List<Inline>> theirs(Optional<Localized> text) {
        return text.map(words::theirs).stream().toList();
    }

    /** What somebody is to the organization, and what they do for it. */
    private List<List<Inline>> role(Recipient recipient) {
        List<List<Inline>> points = new ArrayList<>();
        recipient
                .role()
                .map(role -> words.own("recipient.role." + role.word()))
                .ifPresent(points::add);
        points.addAll(theirs(recipient.detail()));
        return points;
    }

    private List<List<Inline>> since(Recipient recipient) {
        return recipient.since().map(words::date).stream().toList();
    }

    /** How many requests there were (Cal. Code Regs. tit. 11 §7102(a)). */
    List<Block> metrics() {
        List<Inline> topic = words.own("disclosures.metrics");
        Optional<Block> none = words.unlisted(topic, facts().requestMetrics());
        if (none.isPresent()) {
            return List.of(none.get());
        }
        List<RequestCount> counts = facts().requestMetrics().stated().orElse(List.of());
        RequestCount first = counts.get(0);
        List<List<Inline>> columns = new ArrayList<>();
        for (String key : List.of("request", "received", "complied", "denied")) {
            columns.add(words.own("metrics." + key));
        }
        columns.add(words.own(first.median() ? "metrics.median-days" : "metrics.mean-days"));
        List<Inline> year = words.text(Integer.toString(first.year()));
        FactTable table =
                new FactTable(
                        words, words.own("disclosures.metrics-of", Map.of("year", year)), columns);
        for (RequestCount count : counts) {
            table.row(
                    count.request(),
                    new RequestNames(words).of(count.request()),
                    List.of(
                            number(count.received()),
                            number(count.complied()),
                            number(count.denied()),
                            number(count.days())));
        }
        return table.blocks();
    }

    private List<Block> number(int number) {
        return List.of(words.paragraph(words.text(Integer.toString(number))));
    }
}
