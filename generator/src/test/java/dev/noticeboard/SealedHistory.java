package dev.noticeboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.model.Digest;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Printout;
import dev.noticeboard.request.ReviewRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site that has been sealed, corrected, committed and published, and somebody who tampers with
 * it.
 *
 * @param site the site in {@code in/}, which is a repository, and what is published in {@code www/}
 */
record SealedHistory(SiteAtWork site) {

    static final String DAY = "2024-06-01";
    static final String FIRST = "notices/privacy/2023-01-01";
    static final String NOW = "notices/privacy/2024-03-01";
    static final String NEXT = "notices/privacy/2024-09-01";
    static final String SEALS = "notices/privacy/seals.yaml";

    // As the notice was before it was corrected.
    private static final String EARLIER = "earlier";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, de]
                    contacts:
                      office: {role: Privacy office, phone: 501-424-0123}
                      desk: {role: Front desk, email: desk@example.org}
                    -- notices/privacy/notice.yaml --
                    title: {en: Privacy policy, de: Datenschutz}
                    contacts: [office]
                    aliases: {addresses: [old/privacy.html], anchors: {asking: rights}}
                    -- notices/privacy/2023-01-01/notice.md --
                    ---
                    change: initial
                    summary: We keep what you tell us.
                    ---
                    ## What we keep

                    We keep your name.

                    ## Your rights {#rights}

                    Ask us.
                    -- notices/privacy/2024-03-01/notice.md --
                    ---
                    title: Our privacy policy
                    version: "3.2"
                    posted: 2024-01-01
                    change: material
                    summary: We keep less.
                    changes:
                      - The address is gone.
                      - So is the number.
                    ---
                    ## What we keep

                    We keep your name for a yaer.

                    - what you write
                    - what you [send](https://example.org/send)

                    {{disclosures recipients}}

                    ## Your rights {#rights}

                    Ask us.

                    {{contact office}}
                    -- notices/privacy/2024-03-01/disclosures.yaml --
                    recipients:
                      - {id: post, name: The post office}
                      - {id: bank, name: A bank}
                    -- notices/privacy/2024-03-01/notice.de.md --
                    ---
                    title: Unser Datenschutz
                    summary: Wir behalten weniger.
                    ---
                    ## Was wir behalten

                    Wir behalten den Namen ein Jahr lang.

                    - was Sie schreiben
                    - was Sie [senden](https://example.org/send)

                    {{disclosures recipients}}

                    ## Ihre Rechte {#rights}

                    Fragen Sie uns.

                    {{contact office}}
                    -- notices/privacy/2024-09-01/notice.md --
                    ---
                    posted: 2024-05-01
                    change: editorial
                    ---
                    ## What we keep

                    We keep a name.

                    ## Your rights {#rights}

                    Ask us.
                    -- notices/cookies/notice.yaml --
                    title: Cookie notice
                    kind: other
                    -- notices/cookies/2024-01-01/notice.md --
                    Cookies are small files.
                    """);

    /** The history in a new folder. */
    static SealedHistory in(Path folder) throws Exception {
        SealedHistory made = new SealedHistory(SiteAtWork.of(SITE, folder));
        made.seal("2023-01-01", "privacy", "2023-01-01");
        made.seal("2024-02-01", "privacy", "2024-03-01");
        made.seal("2024-02-01", "cookies", "2024-01-01");
        copy(made.site.file("notices/privacy"), folder.resolve(EARLIER));
        made.site.edit(NOW + "/notice.md", "a yaer", "a year");
        made.site.edit(NOW + "/notice.md", "We keep less.", "We keep less than before.");
        made.site.correct("2024-04-01", "2024-03-01", "A misspelt word.");
        made.seal("2024-05-01", "privacy", "2024-09-01");
        GitClone repository = GitClone.empty(folder.resolve("in"));
        repository.commit("The site");
        made.publish();
        return made;
    }

    /** The same history in another folder. */
    SealedHistory copied(Path folder) throws IOException {
        copy(site.folder(), folder);
        return new SealedHistory(new SiteAtWork(folder));
    }

    void seal(String day, String notice, String version) throws Exception {
        Outcome outcome = site.on(day).seal(notice, Optional.of(LocalDate.parse(version)));
        if (outcome.failed()) {
            throw new IllegalStateException(SiteAtWork.lines(outcome).toString());
        }
    }

    Outcome publish() throws Exception {
        return site.on(DAY).publish("directory:www", site.folder());
    }

    Printout review() throws Exception {
        return site.on(DAY).review(new ReviewRequest("main", Optional.empty()));
    }

    /** Removes a file or a folder with all that is in it. */
    void delete(String path) throws IOException {
        try (Stream<Path> below = Files.walk(site.file(path))) {
            for (Path file : below.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    void move(String path, String other) throws IOException {
        Files.move(site.file(path), site.file(other));
    }

    /** The privacy policy as it was before anybody corrected it, seals and all. */
    void goBack() throws IOException {
        delete("notices/privacy");
        copy(site.folder().resolve(EARLIER), site.file("notices/privacy"));
    }

    /** The entries of the privacy policy's seals, each with all of its lines. */
    List<String> entries() throws IOException {
        List<String> entries = new ArrayList<>();
        for (String part : site.text(SEALS).split("(?m)^(?=- )", -1)) {
            entries.add(part);
        }
        return entries.subList(1, entries.size());
    }

    void rewrite(List<String> entries) throws IOException {
        site.write(SEALS, "# By hand.\nseals:\n" + String.join("", entries));
    }

    /** The same entries, each with the digest of its own lines and of the one before. */
    static List<String> chained(List<String> entries) {
        List<String> chained = new ArrayList<>();
        String previous = "";
        for (String entry : entries) {
            String lines =
                    entry.lines()
                            .filter(line -> !line.matches("  (digest|previous): .*"))
                            .map(line -> line + "\n")
                            .collect(Collectors.joining());
            if (!previous.isEmpty()) {
                lines += "  previous: " + previous + "\n";
            }
            previous = sha256(lines);
            chained.add(lines + "  digest: " + previous + "\n");
        }
        return chained;
    }

    static String sha256(String text) {
        return Digest.of(text.getBytes(UTF_8));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(
                    file -> {
                        try {
                            Files.copy(
                                    file,
                                    to.resolve(from.relativize(file).toString()),
                                    LinkOption.NOFOLLOW_LINKS,
                                    StandardCopyOption.REPLACE_EXISTING);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }
}
