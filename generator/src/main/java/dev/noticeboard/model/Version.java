package dev.noticeboard.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole text of a notice as of one effective date.
 *
 * @param notice the notice's slug
 * @param effective the day from which it applies; empty for a draft
 * @param label a label such as 3.2
 * @param posted the day on which it was first shown, where stated
 * @param change what it does to the version before it, where stated
 * @param reviewed the day of the last legal review, where stated
 * @param approved who approved it, where stated
 * @param withdrawn when and why it was withdrawn, where it was
 * @param comments until when the public may comment on it before it takes effect, where it may
 * @param notApplicable the requirements that it declares not to apply to it
 * @param texts its text in each language, the one that counts first
 * @param disclosures the structured facts behind it
 * @param factsFile the file that these facts were read from, where there is one
 * @param sources the digest of its sources, as {@code docs/seals.md} states it
 * @param seal what is on record of it
 * @param place where it begins
 * @param places where the values of its front matter stand, by their keys; a key within another as
 *     {@code approved.date}
 */
public record Version(
        String notice,
        Optional<LocalDate> effective,
        Optional<String> label,
        Optional<LocalDate> posted,
        Optional<ChangeKind> change,
        Optional<LocalDate> reviewed,
        Optional<Approval> approved,
        Optional<Withdrawal> withdrawn,
        Optional<CommentWindow> comments,
        List<NotApplicable> notApplicable,
        Map<String, VersionText> texts,
        Disclosures disclosures,
        Optional<FactsFile> factsFile,
        String sources,
        Seal seal,
        Place place,
        Map<String, Place> places) {

    public Version {
        notApplicable = List.copyOf(notApplicable);
        places = Map.copyOf(places);
    }

    /** The same version with facts from a file that may be another notice's. */
    public Version withFacts(Disclosures facts, Optional<FactsFile> file) {
        return new Version(
                notice,
                effective,
                label,
                posted,
                change,
                reviewed,
                approved,
                withdrawn,
                comments,
                notApplicable,
                texts,
                facts,
                file,
                sources,
                seal,
                place,
                places);
    }

    /** The same version without its text: what other notices may know of it. */
    public Version outline() {
        Map<String, VersionText> outlines = new LinkedHashMap<>();
        texts.forEach((language, text) -> outlines.put(language, text.outline()));
        return new Version(
                notice,
                effective,
                label,
                posted,
                change,
                reviewed,
                approved,
                withdrawn,
                comments,
                notApplicable,
                outlines,
                disclosures,
                factsFile,
                sources,
                seal.outline(),
                place,
                places);
    }

    /** Whether its facts were read from outside its folder. */
    public boolean borrowsFacts() {
        String own = VersionName.of(this).folder() + "/";
        return factsFile.filter(it -> !it.file().startsWith(own)).isPresent();
    }

    /**
     * The last day on which somebody looked at the whole text: when it was reviewed, posted or took
     * effect.
     *
     * @param asOf the day on which it is asked; a day after it is a mistake that has its own rule
     * @return the day, or empty where none of them is stated
     */
    public Optional<LocalDate> lastLookedAt(LocalDate asOf) {
        return Stream.of(reviewed, posted, effective)
                .flatMap(Optional::stream)
                .filter(day -> !day.isAfter(asOf))
                .max(Comparator.naturalOrder());
    }

    /**
     * The language of {@code notice.md}, which is the site's own, and that of all that is said for
     * every language in one; empty where there is only a text in another.
     */
    public Optional<String> siteLanguage() {
        return texts.values().stream()
                .filter(text -> text.place().file().endsWith("/" + SourcePaths.TEXT))
                .map(VersionText::language)
                .findFirst();
    }

    /** How the version is named in addresses: its date as ISO 8601, or {@code draft}. */
    public String name() {
        return effective.map(LocalDate::toString).orElse(VersionName.DRAFT);
    }

    /** Where a value of its front matter stands, or where it begins if that is not stated. */
    public Place placeOf(String key) {
        return places.getOrDefault(key, place);
    }

    /** Who approved a version, and when. */
    public record Approval(
            String name, Optional<String> role, LocalDate date, Optional<String> reference) {}

    /** From which day a version no longer applies, and why. */
    public record Withdrawal(LocalDate date, String reason) {}

    /**
     * That the public may comment on a version before it takes effect.
     *
     * @param until the last day, inclusive
     * @param contact the id of the contact that takes the comments
     */
    public record CommentWindow(LocalDate until, String contact) {}

    /**
     * That a requirement does not apply.
     *
     * @param id the requirement's id
     * @param reason why, for whoever reviews the notice
     */
    public record NotApplicable(String id, String reason, Place place) {}

    /**
     * A version in one language.
     *
     * @param language its BCP 47 tag
     * @param title what it is called, where it differs from the notice's title
     * @param summary a plain-language summary
     * @param changes plain-language notes on what changed
     * @param body the text
     * @param place where the text begins, below its front matter
     * @param places where the values of its front matter stand, by their keys; an entry of a list
     *     as {@code changes.1}, counted from 1
     */
    public record VersionText(
            String language,
            Optional<String> title,
            Optional<String> summary,
            List<String> changes,
            Body body,
            Place place,
            Map<String, Place> places) {

        public VersionText {
            changes = List.copyOf(changes);
            places = Map.copyOf(places);
        }

        private VersionText outline() {
            return new VersionText(
                    language, title, Optional.empty(), List.of(), Body.EMPTY, place, Map.of());
        }

        /** Where a value of its front matter stands, or where the text begins. */
        public Place placeOf(String key) {
            return places.getOrDefault(key, place);
        }
    }
}
