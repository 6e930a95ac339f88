package dev.noticeboard.render.notice;

import dev.noticeboard.model.NoticeAddresses;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the pages that list notices say of one in a language.
 *
 * @param slug its slug
 * @param language the BCP 47 tag of the language
 * @param original whether this is the language that counts
 * @param title what it is called
 * @param description one sentence about it
 * @param addresses where its pages are
 * @param shown the version at its short address; empty where it is not there in this language
 * @param next the next version to come, where it is only there in the original
 */
public record ListedNotice(
        String slug,
        String language,
        boolean original,
        String title,
        Optional<String> description,
        NoticeAddresses addresses,
        Optional<Shown> shown,
        Optional<Elsewhere> next) {

    /**
     * The version that is shown, and what holds in any language.
     *
     * @param version its name
     * @param status its status
     * @param current the status of the version that holds in any language
     * @param start from when that one applies
     * @param withdrawn since when it does not any more
     * @param following from when the next one applies
     * @param upcoming the name of the next version in this language
     */
    public record Shown(
            String version,
            Status status,
            Status current,
            Optional<LocalDate> start,
            Optional<LocalDate> withdrawn,
            Optional<LocalDate> following,
            Optional<String> upcoming) {}

    /**
     * A version that is only there in the original.
     *
     * @param version its name
     * @param language the BCP 47 tag of the original
     * @param addresses where the original's pages are
     */
    public record Elsewhere(String version, String language, NoticeAddresses addresses) {

        /** Its page. */
        public Address address() {
            return Address.of(addresses.dated(version));
        }

        /** All versions in that language, for programs. */
        public Address data() {
            return Address.of(addresses.versions());
        }
    }

    /**
     * What is listed of a notice in a language.
     *
     * @param original the same notice in the language that counts
     */
    public static ListedNotice of(LocalizedNotice localized, LocalizedNotice original) {
        return new ListedNotice(
                localized.notice().slug(),
                localized.language(),
                localized.original(),
                localized.title(),
                localized.notice().description().map(words -> words.in(localized.language())),
                localized.addresses(),
                localized.shown().map(shown -> shown(localized, shown)),
                localized
                        .next()
                        .filter(version -> !localized.has(version))
                        .filter(original::has)
                        .map(
                                version ->
                                        new Elsewhere(
                                                version.name(),
                                                original.language(),
                                                original.addresses())));
    }

    private static Shown shown(LocalizedNotice localized, Version shown) {
        Version current = localized.timeline().current().orElseThrow();
        return new Shown(
                shown.name(),
                localized.timeline().status(shown),
                localized.timeline().status(current),
                current.effective(),
                current.withdrawn().map(Version.Withdrawal::date),
                localized.timeline().upcoming().stream()
                        .filter(version -> !version.equals(current))
                        .findFirst()
                        .flatMap(Version::effective),
                localized.timeline().upcoming().stream()
                        .filter(localized::has)
                        .filter(version -> !version.equals(shown))
                        .findFirst()
                        .map(Version::name));
    }

    /** Whether the notice no longer applies. */
    public boolean isWithdrawn() {
        return shown.filter(version -> version.current() == Status.WITHDRAWN).isPresent();
    }

    /** The short address. */
    public Address shortAddress() {
        return Address.of(addresses.current());
    }

    /** The page with all versions. */
    public Address history() {
        return Address.of(addresses.history());
    }

    /** The same for programs. */
    public Address data() {
        return Address.of(addresses.versions());
    }
}
