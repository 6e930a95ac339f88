package dev.noticeboard.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One kind of document with a life of its own, described by {@code notice.yaml}.
 *
 * @param slug the name of its folder and of its address
 * @param title what it is called
 * @param description one sentence about it
 * @param contacts the ids of the contacts that it shows
 * @param ruleSets the ids of the rule sets that apply to it
 * @param kind what kind of document it is
 * @param factsOf the slug of the notice whose disclosures its versions use, where that is another
 * @param noticeDays how many days before its effective date a material version is posted
 * @param reviewMonths how many months may pass between two legal reviews
 * @param plainLanguage from where on its text counts as hard to read
 * @param publishesCoverage whether the site shows what became of each requirement of its laws
 * @param numbering whether sections are numbered
 * @param aliases the old addresses of the notice, relative to the site's root
 * @param anchors the section anchors that old ones lead to
 * @param versions the dated versions, oldest first
 * @param draft the next version, with no date yet
 * @param seals the seals and corrections of its versions, oldest first
 * @param place where it is defined
 * @param places where the values of {@code notice.yaml} stand, by their keys
 */
public record Notice(
        String slug,
        Localized title,
        Optional<Localized> description,
        List<String> contacts,
        List<String> ruleSets,
        NoticeKind kind,
        Optional<String> factsOf,
        int noticeDays,
        int reviewMonths,
        PlainLanguage plainLanguage,
        boolean publishesCoverage,
        boolean numbering,
        List<String> aliases,
        Map<String, String> anchors,
        List<Version> versions,
        Optional<Version> draft,
        List<SealEntry> seals,
        Place place,
        Map<String, Place> places) {

    public Notice {
        contacts = List.copyOf(contacts);
        ruleSets = List.copyOf(ruleSets);
        aliases = List.copyOf(aliases);
        versions = List.copyOf(versions);
        seals = List.copyOf(seals);
        places = Map.copyOf(places);
    }

    /** The same notice with other versions. */
    public Notice with(List<Version> others, Optional<Version> next) {
        return new Notice(
                slug,
                title,
                description,
                contacts,
                ruleSets,
                kind,
                factsOf,
                noticeDays,
                reviewMonths,
                plainLanguage,
                publishesCoverage,
                numbering,
                aliases,
                anchors,
                others,
                next,
                seals,
                place,
                places);
    }

    /** The same notice without its texts: what other notices may know of it. */
    public Notice outline() {
        return with(versions.stream().map(Version::outline).toList(), draft.map(Version::outline));
    }

    /** The same notice without its facts. */
    public Notice factless() {
        return with(versions.stream().map(Notice::factless).toList(), draft.map(Notice::factless));
    }

    private static Version factless(Version version) {
        return version.withFacts(Disclosures.NOT_STATED, Optional.empty());
    }

    /** Where a value of {@code notice.yaml} stands, or where it begins if that is not stated. */
    public Place placeOf(String key) {
        return places.getOrDefault(key, place);
    }
}
