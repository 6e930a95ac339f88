package dev.noticeboard.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One entry of {@code seals.yaml}. All digests are SHA-256 in lower-case hexadecimal, of the bytes
 * that {@code docs/seals.md} states.
 *
 * @param number which entry of the file it is, from 1
 * @param version the effective date of the version
 * @param kind what was done
 * @param day the day on which it was done
 * @param reason why, where it is not the first seal
 * @param past whether the version was added to a history that began after it
 * @param sources the digest of the version's sources
 * @param articles the digest of each article file, by language
 * @param told the digest of each file with what is told of the version, by language; empty where
 *     the entry was written before that was sealed
 * @param inputs the digest of {@code sealed/inputs.yaml}
 * @param noticeboard the version of Noticeboard that wrote it
 * @param rules the generation of the rules that it knew, as {@link Rule#GENERATION} counts them
 * @param previous the digest of the entry before it; empty for the first one
 * @param digest the digest that the entry states of itself
 * @param written the lines that this digest is of
 * @param place where it stands
 */
public record SealEntry(
        int number,
        LocalDate version,
        Kind kind,
        LocalDate day,
        Optional<String> reason,
        boolean past,
        String sources,
        Map<String, String> articles,
        Map<String, String> told,
        String inputs,
        String noticeboard,
        int rules,
        Optional<String> previous,
        String digest,
        String written,
        Place place) {

    /** The generation of the rules that an entry knew which does not say so. */
    public static final int FIRST_RULES = 1;

    public SealEntry {
        articles = Collections.unmodifiableMap(new TreeMap<>(articles));
        told = Collections.unmodifiableMap(new TreeMap<>(told));
    }

    /** What an entry records. */
    public enum Kind {
        /** The text as it was published, or the same text from other sources. */
        SEAL,
        /** A change to a sealed text that somebody made. */
        CORRECTION,
        /** A change to what a sealed text reads as, made by another version of Noticeboard. */
        TECHNICAL;

        /** The word as it stands in the file. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
