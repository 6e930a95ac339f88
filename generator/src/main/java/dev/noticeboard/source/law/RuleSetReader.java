package dev.noticeboard.source.law;

import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.NoticeKind;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Requirement;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.RuleSet;
import dev.noticeboard.model.RuleSet.Amendment;
import dev.noticeboard.model.RuleSet.CategoryTerm;
import dev.noticeboard.model.RuleSet.FixedLink;
import dev.noticeboard.model.RuleSet.Law;
import dev.noticeboard.model.RuleSet.SeenText;
import dev.noticeboard.model.Severity;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.text.SourceText;
import dev.noticeboard.source.yaml.SchemaReader;
import dev.noticeboard.source.yaml.Values;
import dev.noticeboard.source.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a rule set. */
final class RuleSetReader {

    private final SchemaReader schema;

    /** Reads by the schema of rule sets. */
    RuleSetReader(SchemaReader schema) {
        this.schema = schema;
    }

    /** Reads one; what is wrong with it is left out and has a finding. */
    Reading<RuleSet> read(String id, SourceText text) {
        Findings findings = new Findings();
        YamlNode.Mapping file = findings.take(schema.read(text));
        Values values = new Values(List.of("en"), findings);
        Law law = law(Values.mapping(file, "law"), values);
        return findings.with(
                new RuleSet(
                        id,
                        Values.text(file, "title").orElse(id),
                        Values.text(file, "jurisdiction").orElse(id),
                        law,
                        list(file, "amended", entry -> amendment(entry, values)),
                        Values.text(file, "applies-when").orElse(""),
                        Values.text(file, "note"),
                        byId(file, "texts", RuleSetReader::seen),
                        byId(file, "links", RuleSetReader::link),
                        list(file, "categories", entry -> term(entry, values)),
                        requirements(file, law, values, findings),
                        file.place()));
    }

    private static Law law(YamlNode.Mapping law, Values values) {
        return new Law(
                Values.text(law, "name").orElse(""),
                Values.text(law, "citation").orElse(""),
                values.date(law, "in-force").orElse(LocalDate.MIN),
                values.date(law, "text-checked").orElse(LocalDate.MIN));
    }

    private static Amendment amendment(YamlNode.Mapping entry, Values values) {
        return new Amendment(
                values.date(entry, "date").orElse(LocalDate.MIN),
                Values.text(entry, "what").orElse(""));
    }

    private static SeenText seen(YamlNode.Mapping entry) {
        return new SeenText(
                Values.text(entry, "title").orElse(""),
                Values.text(entry, "as-of").orElse(""),
                Values.text(entry, "what").orElse(""));
    }

    private static FixedLink link(YamlNode.Mapping entry) {
        List<String> titles = new ArrayList<>(Values.texts(entry, "title-any-of"));
        Values.text(entry, "title").ifPresent(titles::add);
        return new FixedLink(
                titles,
                Values.text(entry, "title-contains"),
                Values.text(entry, "citation").orElse(""));
    }

    private static CategoryTerm term(YamlNode.Mapping entry, Values values) {
        return new CategoryTerm(
                Values.text(entry, "id").orElse(""),
                Values.text(entry, "citation").orElse(""),
                Values.text(entry, "name").orElse(""),
                isTrue(entry, "sensitive"),
                values.date(entry, "since"));
    }

    private static List<Requirement> requirements(
            YamlNode.Mapping file, Law law, Values values, Findings findings) {
        Set<String> texts = Values.mapping(file, "texts").entries().keySet();
        ConditionReader conditions = new ConditionReader(findings);
        ProofReader proofs =
                new ProofReader(Values.mapping(file, "links").entries().keySet(), findings);
        List<Requirement> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlNode node : Values.items(file, "requirements")) {
            if (node instanceof YamlNode.Mapping entry && Values.text(entry, "id").isPresent()) {
                Requirement read = requirement(entry, law, values, conditions, proofs);
                all.add(read);
                judge(entry, read, findings);
                if (!ids.add(read.id())) {
                    findings.add(
                            Rule.BAD_VALUE,
                            read.place(),
                            "two requirements have the id '" + read.id() + "'",
                            "give each an id of its own");
                }
                read.seen().stream()
                        .filter(text -> !texts.contains(text))
                        .forEach(
                                text ->
                                        findings.add(
                                                Rule.UNKNOWN_REFERENCE,
                                                entry.get("seen").orElse(entry).place(),
                                                "'texts' has no entry '" + text + "'",
                                                "add it, and say what was seen"));
            }
        }
        return all;
    }

    private static void judge(YamlNode.Mapping entry, Requirement read, Findings findings) {
        read.document()
                .filter(word -> !documents().contains(word))
                .ifPresent(
                        word ->
                                findings.add(
                                        Rule.BAD_VALUE,
                                        entry.get("document").orElse(entry).place(),
                                        "there is no kind of notice '" + word + "'",
                                        NearestName.mend(word, documents(), "kind")));
        read.until()
                .filter(day -> day.isBefore(read.since()))
                .ifPresent(
                        day ->
                                findings.add(
                                        Rule.BAD_VALUE,
                                        entry.get("until").orElse(entry).place(),
                                        "'until' is "
                                                + day
                                                + ", and it is the law from "
                                                + read.since(),
                                        "write the last day on which it is the law"));
    }

    private static List<String> documents() {
        return Stream.concat(
                        Stream.of(Requirement.SITE, Requirement.EVERY),
                        Arrays.stream(NoticeKind.values()).map(NoticeKind::word))
                .toList();
    }

    private static Requirement requirement(
            YamlNode.Mapping entry,
            Law law,
            Values values,
            ConditionReader conditions,
            ProofReader proofs) {
        return new Requirement(
                Values.text(entry, "id").orElseThrow(),
                Values.text(entry, "citation").orElse(""),
                Values.text(entry, "statute"),
                Values.text(entry, "document"),
                Values.text(entry, "requires").orElse(""),
                conditions.read(entry.get("when")),
                proofs.read(entry),
                isTrue(entry, "none-meets"),
                Values.text(entry, "exact-text"),
                Values.text(entry, "severity")
                        .map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(Severity.WARNING),
                values.date(entry, "since").orElse(law.inForce()),
                values.date(entry, "until"),
                isTrue(entry, "verified"),
                entry.get("seen").orElse(entry) instanceof YamlNode.Sequence
                        ? Values.texts(entry, "seen")
                        : Values.text(entry, "seen").stream().toList(),
                Values.text(entry, "not-seen"),
                Values.text(entry, "note"),
                entry.get("id").orElse(entry).place());
    }

    private static boolean isTrue(YamlNode.Mapping entry, String key) {
        return Values.scalar(entry, key).map(YamlNode.Scalar::isTrue).orElse(false);
    }

    private interface EntryReader<T> {
        T read(YamlNode.Mapping entry);
    }

    private static <T> List<T> list(YamlNode.Mapping file, String key, EntryReader<T> reader) {
        List<T> read = new ArrayList<>();
        for (YamlNode node : Values.items(file, key)) {
            if (node instanceof YamlNode.Mapping entry) {
                read.add(reader.read(entry));
            }
        }
        return read;
    }

    private static <T> Map<String, T> byId(
            YamlNode.Mapping file, String key, EntryReader<T> reader) {
        Map<String, T> read = new LinkedHashMap<>();
        YamlNode.Mapping entries = Values.mapping(file, key);
        entries.entries()
                .keySet()
                .forEach(id -> read.put(id, reader.read(Values.mapping(entries, id))));
        return read;
    }
}
