package dev.noticeboard.source;

import dev.noticeboard.model.ChangeKind;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Disclosures;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Seal;
import dev.noticeboard.model.Version;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.yaml.Values;
import dev.noticeboard.source.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the front matter of {@code notice.md} says of its version. */
final class VersionOpening {

    private final YamlNode.Mapping main;
    private final Values values;
    private final Map<String, Contact> contacts;
    private final Findings findings;

    /**
     * A version's front matter.
     *
     * @param languages the site's languages
     * @param contacts the site's contacts
     * @param main the front matter, as it was read
     * @param findings what takes all that is wrong with it
     */
    VersionOpening(
            List<String> languages,
            Map<String, Contact> contacts,
            YamlNode.Mapping main,
            Findings findings) {
        this.main = main;
        this.values = new Values(languages, findings);
        this.contacts = contacts;
        this.findings = findings;
    }

    /**
     * The version, with all that stands above its text.
     *
     * @param slug the notice's slug
     * @param effective the day from which it applies; empty for a draft
     * @param texts its texts by language
     * @param digest the digest of its sources
     */
    Version version(
            String slug,
            Optional<LocalDate> effective,
            Map<String, Version.VersionText> texts,
            String digest,
            Seal seal) {
        return new Version(
                slug,
                effective,
                Values.text(main, "version"),
                values.date(main, "posted"),
                Values.text(main, "change")
                        .map(word -> ChangeKind.valueOf(word.toUpperCase(Locale.ROOT))),
                values.date(main, "reviewed"),
                approved(Values.mapping(main, "approved")),
                withdrawn(Values.mapping(main, "withdrawn")),
                comments(Values.mapping(main, "comments")),
                notApplicable(),
                Collections.unmodifiableMap(texts),
                Disclosures.NOT_STATED,
                Optional.empty(),
                digest,
                seal,
                Place.startOf(main.place().file()),
                Values.places(main));
    }

    private Optional<Version.Approval> approved(YamlNode.Mapping approved) {
        Optional<LocalDate> date = values.date(approved, "date");
        return Values.text(approved, "name")
                .filter(name -> date.isPresent())
                .map(
                        name ->
                                new Version.Approval(
                                        name,
                                        Values.text(approved, "role"),
                                        date.get(),
                                        Values.text(approved, "reference")));
    }

    private Optional<Version.Withdrawal> withdrawn(YamlNode.Mapping withdrawn) {
        Optional<LocalDate> date = values.date(withdrawn, "date");
        return Values.text(withdrawn, "reason")
                .filter(reason -> date.isPresent())
                .map(reason -> new Version.Withdrawal(date.get(), reason));
    }

    private List<Version.NotApplicable> notApplicable() {
        List<Version.NotApplicable> declared = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlNode node : Values.items(main, "not-applicable")) {
            if (node instanceof YamlNode.Mapping entry) {
                Optional<String> reason = Values.text(entry, "reason");
                Optional<String> named = Values.text(entry, "id");
                if (named.isPresent() && !ids.add(named.get())) {
                    findings.add(
                            Rule.BAD_VALUE,
                            entry.place(),
                            "'not-applicable' declares '" + named.get() + "' twice",
                            "keep one of the two");
                }
                named.filter(id -> reason.isPresent())
                        .map(id -> new Version.NotApplicable(id, reason.get(), entry.place()))
                        .ifPresent(declared::add);
            }
        }
        return declared;
    }

    private Optional<Version.CommentWindow> comments(YamlNode.Mapping comments) {
        Optional<LocalDate> until = values.date(comments, "until");
        Optional<YamlNode.Scalar> to = Values.scalar(comments, "to");
        Optional<String> known = to.map(Values::text).filter(contacts::containsKey);
        if (to.isPresent() && known.isEmpty()) {
            findings.add(Values.unknownContact(to.get(), contacts.keySet()));
        }
        return known.filter(contact -> until.isPresent())
                .map(contact -> new Version.CommentWindow(until.get(), contact));
    }
}
