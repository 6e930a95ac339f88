package dev.noticeboard.seal;

import dev.noticeboard.model.Digest;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.SealEntry;
import dev.noticeboard.model.SealEntry.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The entries of {@code seals.yaml} as a chain: each states the digest of its own lines and that of
 * the entry before it, so that none can be changed, moved or taken out without another one telling.
 */
public final class Chain {

    private static final String MEND =
            "bring seals.yaml back from version control, and let only noticeboard write to it";

    private Chain() {}

    /** What is wrong with the chain of a notice, each at the entry that tells. */
    public static List<Finding> findings(Notice notice) {
        List<Finding> findings = new ArrayList<>();
        Set<LocalDate> sealed = new HashSet<>();
        Optional<SealEntry> before = Optional.empty();
        for (SealEntry entry : notice.seals()) {
            if (!Digest.of(entry.written()).equals(entry.digest())) {
                findings.add(broken(entry, "is not as it was written"));
            }
            boolean follows = before.map(SealEntry::digest).equals(entry.previous());
            if (!follows && entry.previous().isPresent() && before.isEmpty()) {
                findings.add(broken(entry, "follows an entry that is gone"));
            } else if (!follows) {
                findings.add(
                        broken(
                                entry,
                                "does not follow the one above it: an entry was taken out, moved"
                                        + " or changed"));
            }
            if (sealed.add(entry.version()) && entry.kind() != Kind.SEAL) {
                findings.add(broken(entry, "corrects a version that was never sealed"));
            }
            before = Optional.of(entry);
        }
        findings.addAll(gone(notice));
        return findings;
    }

    private static List<Finding> gone(Notice notice) {
        Set<LocalDate> there = new HashSet<>();
        notice.versions().forEach(version -> version.effective().ifPresent(there::add));
        List<Finding> findings = new ArrayList<>();
        for (SealEntry entry : notice.seals()) {
            if (there.add(entry.version())) {
                findings.add(
                        Finding.of(
                                Rule.SEAL_BROKEN,
                                entry.place(),
                                "the version "
                                        + entry.version()
                                        + " was sealed, and its folder is gone",
                                "bring the folder back from version control, under its own name"));
            }
        }
        return findings;
    }

    private static Finding broken(SealEntry entry, String what) {
        return Finding.of(Rule.SEAL_BROKEN, entry.place(), name(entry) + " " + what, MEND);
    }

    private static String name(SealEntry entry) {
        String kind =
                switch (entry.kind()) {
                    case SEAL -> "seal";
                    case CORRECTION -> "correction";
                    case TECHNICAL -> "technical correction";
                };
        return "entry " + entry.number() + ", the " + kind + " of " + entry.version() + ",";
    }
}
