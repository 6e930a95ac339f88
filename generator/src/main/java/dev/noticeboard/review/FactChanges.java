package dev.noticeboard.review;

import dev.noticeboard.model.ChangeKind;
import dev.noticeboard.model.Localized;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.Version.VersionText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What is stated of notices and versions beside their texts, and changes: a change kind, a summary,
 * a day. No redline shows it. What a new version states is on its page and no change.
 */
final class FactChanges {

    private final List<FactChange> changes = new ArrayList<>();

    private FactChanges() {}

    static List<FactChange> of(SiteState before, SiteState after) {
        FactChanges facts = new FactChanges();
        for (Notice notice : after.notices()) {
            String slug = notice.slug();
            before.notice(slug)
                    .ifPresent(older -> facts.compare(slug, facts(older), facts(notice)));
            VersionPairs pairs = VersionPairs.of(slug, before, after);
            after.versions(slug)
                    .forEach(
                            (name, version) ->
                                    pairs.before(name)
                                            .map(before.versions(slug)::get)
                                            .ifPresent(older -> facts.versions(older, version)));
        }
        return List.copyOf(facts.changes);
    }

    private void versions(Version older, Version newer) {
        String name = newer.notice() + " " + newer.name();
        compare(name, facts(older), facts(newer));
        newer.texts()
                .forEach(
                        (language, text) -> {
                            VersionText was = older.texts().get(language);
                            if (was != null) {
                                compare(name + " (" + language + ")", facts(was), facts(text));
                            }
                        });
    }

    private void compare(String of, Map<String, String> older, Map<String, String> newer) {
        TreeSet<String> names = new TreeSet<>(older.keySet());
        names.addAll(newer.keySet());
        for (String name : names) {
            Optional<String> was = Optional.ofNullable(older.get(name));
            Optional<String> is = Optional.ofNullable(newer.get(name));
            if (!was.equals(is)) {
                changes.add(new FactChange(of, name, was, is));
            }
        }
    }

    private static Map<String, String> facts(Notice notice) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("kind", notice.kind().word());
        notice.factsOf().ifPresent(slug -> facts.put("facts-of", slug));
        localized(facts, "title", notice.title());
        notice.description().ifPresent(words -> localized(facts, "description", words));
        facts.put("notice-days", Integer.toString(notice.noticeDays()));
        facts.put("review-months", Integer.toString(notice.reviewMonths()));
        facts.put("numbering", Boolean.toString(notice.numbering()));
        list(facts, "contacts", notice.contacts());
        list(facts, "rule-sets", notice.ruleSets());
        list(facts, "aliases", notice.aliases());
        list(
                facts,
                "aliases.anchors",
                notice.anchors().entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .sorted()
                        .toList());
        return facts;
    }

    private static Map<String, String> facts(Version version) {
        Map<String, String> facts = new LinkedHashMap<>();
        version.label().ifPresent(label -> facts.put("version", label));
        version.posted().ifPresent(day -> facts.put("posted", day.toString()));
        version.change().map(ChangeKind::word).ifPresent(kind -> facts.put("change", kind));
        version.reviewed().ifPresent(day -> facts.put("reviewed", day.toString()));
        version.approved()
                .ifPresent(
                        by ->
                                facts.put(
                                        "approved",
                                        by.name()
                                                + by.role().map(role -> ", " + role).orElse("")
                                                + ", "
                                                + by.date()
                                                + by.reference().map(r -> ", " + r).orElse("")));
        version.withdrawn()
                .ifPresent(gone -> facts.put("withdrawn", gone.date() + ", " + gone.reason()));
        version.comments()
                .ifPresent(
                        window ->
                                facts.put(
                                        "comments",
                                        "until " + window.until() + ", to " + window.contact()));
        list(
                facts,
                "not-applicable",
                version.notApplicable().stream().map(no -> no.id() + ": " + no.reason()).toList());
        return facts;
    }

    private static Map<String, String> facts(VersionText text) {
        Map<String, String> facts = new LinkedHashMap<>();
        text.summary().ifPresent(words -> facts.put("summary", words));
        list(facts, "changes", text.changes());
        return facts;
    }

    private static void localized(Map<String, String> facts, String name, Localized words) {
        words.byLanguage()
                .forEach((tag, text) -> facts.put(tag.isEmpty() ? name : name + "." + tag, text));
    }

    private static void list(Map<String, String> facts, String name, List<String> values) {
        if (!values.isEmpty()) {
            facts.put(name, String.join("; ", values));
        }
    }
}
