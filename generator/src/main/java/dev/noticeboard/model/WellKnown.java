package dev.noticeboard.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The files that a site asks for below {@code /.well-known/} (RFC 8615).
 *
 * @param gpc what it says of the Global Privacy Control, where it does
 * @param security whom to tell of a security problem, where it says
 * @param place where they are asked for
 */
public record WellKnown(Optional<Gpc> gpc, Optional<Security> security, Place place) {

    /** Whether no file is asked for. */
    public boolean isEmpty() {
        return gpc.isEmpty() && security.isEmpty();
    }

    /**
     * {@code gpc.json} (Global Privacy Control, W3C, "GPC Support Resource").
     *
     * @param honored whether the organization abides by the signal
     * @param lastUpdate the day since when that is so
     */
    public record Gpc(boolean honored, LocalDate lastUpdate) {}

    /**
     * {@code security.txt} (RFC 9116).
     *
     * @param contacts the addresses to write to or call, as URIs, the preferred one first
     * @param expires the day from which the file is no longer to be relied on
     * @param expiresAt where that day is stated
     * @param preferredLanguages the BCP 47 tags of the languages in which reports are read
     * @param policy the address of the disclosure policy
     * @param acknowledgments the address of the page that thanks reporters
     * @param hiring the address of the vacancies in security
     * @param encryption the address of the key to encrypt reports with
     */
    public record Security(
            List<String> contacts,
            LocalDate expires,
            Place expiresAt,
            List<String> preferredLanguages,
            Optional<String> policy,
            Optional<String> acknowledgments,
            Optional<String> hiring,
            Optional<String> encryption) {

        public Security {
            contacts = List.copyOf(contacts);
            preferredLanguages = List.copyOf(preferredLanguages);
        }
    }
}
