package dev.noticeboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.GitClone;
import dev.noticeboard.MiniSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a stranger may lay into a checkout, one thing at a time, and what is said of it. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HostileFilesTest {

    private static final String SECRET = "canary-77c0";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    base-url: https://example.com/
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2026-01-01/notice.md --
                    We keep your name.
                    -- .env --
                    canary-77c0
                    -- README.md --
                    canary-77c0
                    -- src/notice.md --
                    canary-77c0
                    """);

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ln -s $O/secret $V/../.noticeboard-part                              | seal     | 0 | sealed privacy 2026-01-01
                    mkdir $V/sealed; ln -s $O/secret $V/sealed/.noticeboard-part         | seal     | 0 | sealed privacy 2026-01-01
                    ln -s $O/secret $V/../seals.yaml                                     | seal     | 1 | a symbolic link out of the source folder, which is not followed
                    mkdir $V/sealed; ln -s $O/secret $V/sealed/article.txt               | seal     | 1 | a symbolic link out of the source folder, which is not followed
                    ln -s $O $V/sealed                                                   | seal     | 1 | a symbolic link out of the source folder, which is not followed
                    ln -s $O/new $V/../draft                                             | draft    | 2 | notices/privacy/draft is there already
                    mv notices/privacy $O/p; ln -s $O/p notices/privacy                  | seal     | 2 | will not follow the link 'notices/privacy' out of
                    mv notices $O/n; ln -s $O/n notices                                  | draft    | 2 | will not follow the link 'notices' out of
                    mkdir target; ln -s $O target/site                                   | build    | 2 | will not follow the link 'target/site' out of
                    ln -s $O target                                                      | build    | 2 | will not follow the link 'target' out of
                    ln -s $O target                                                      | announce | 2 | will not follow the link 'target' out of
                    ln -s $O target                                                      | review   | 2 | will not follow the link 'target' out of
                    mkdir target; ln -s $O/secret target/review.md                       | review   | 2 | will not follow the link 'target/review.md' out of
                    mkdir target; ln -s ../README.md target/review.md                    | review   | 2 | will not write through the link 'target/review.md' to
                    mkdir target; ln -s ../$V/notice.md target/review.md                 | review   | 2 | will not write through the link 'target/review.md' to
                    ln -s $O public                                                      | publish  | 2 | will not follow the link 'public' out of
                    mkdir public; ln -s $O public/releases                               | publish  | 2 | will not follow the link 'releases' out of
                    ln -s $O schemas                                                     | schema   | 0 | ``
                    ln -s ../gone target                                                 | build    | 2 | leads nowhere; mend it, or remove it
                    ln -s .git target                                                    | build    | 2 | into what is hidden there; remove the link
                    mkdir -p target/site; ln -s $O target/site/privacy                   | build    | 2 | will not follow the link 'privacy' out of
                    mkdir -p target/site; ln -s $O/secret target/site/.noticeboard-5e8b  | build    | 0 | files as of
                    mkdir -p target/announcement; ln -s $O/secret target/announcement/.noticeboard-part | announce | 0 | announced privacy 2026-01-01
                    ln -sf ../../../.git/config $V/notice.md                             | check    | 1 | notice.md:1:1: error[unreadable-source]: a symbolic link to something hidden
                    ln -sf ../../../.env $V/notice.md                                    | build    | 1 | notice.md:1:1: error[unreadable-source]: a symbolic link to something hidden
                    ln -sf ../../../README.md $V/notice.md                               | check    | 1 | a symbolic link to something else than site.yaml
                    ln -sf ../../../src/notice.md $V/notice.de.md                        | check    | 1 | a symbolic link to something else than site.yaml
                    ln -s ../src notices/src                                             | check    | 1 | notices/src:1:1: error[unreadable-source]
                    ln -s src rule-sets                                                  | check    | 1 | rule-sets:1:1: error[unreadable-source]
                    ln -sf .env site.yaml                                                | check    | 1 | site.yaml:1:1: error[unreadable-source]
                    ln -sf notice.md $V/notice.md                                        | check    | 1 | a symbolic link that leads nowhere
                    ln -sf /dev/zero $V/notice.md                                        | check    | 1 | a symbolic link out of the source folder
                    rm $V/notice.md; mkfifo $V/notice.md                                 | check    | 1 | no plain file, and so not read; put a plain file here
                    rm site.yaml; mkfifo site.yaml                                       | check    | 1 | site.yaml:1:1: error[unreadable-source]: no plain file
                    truncate -s 9G $V/notice.md                                          | check    | 1 | more than 2097152 bytes, and is not read
                    mkdir -p target/site; ln -s /dev/zero target/site/.noticeboard-journal | build  | 2 | .noticeboard-journal is no plain file; remove it
                    mkdir -p target/site; mkfifo target/site/.noticeboard-journal        | build    | 2 | .noticeboard-journal is no plain file; remove it
                    mkdir -p target/site/.noticeboard-journal                            | build    | 2 | .noticeboard-journal is no plain file; remove it
                    mkdir -p target/site; truncate -s 9G target/site/.noticeboard-journal | build   | 2 | .noticeboard-journal has more than
                    mkdir -p target/site; ln -s $O/new target/site/.noticeboard-lock     | build    | 2 | .noticeboard-lock is not what Noticeboard makes of that name; remove it
                    mkdir -p target/site/.noticeboard-lock                               | build    | 2 | .noticeboard-lock is not what Noticeboard makes of that name; remove it
                    mkdir -p target/site; mkfifo target/site/.noticeboard-lock           | build    | 2 | .noticeboard-lock is not what Noticeboard makes of that name; remove it
                    ln -s /dev/zero $V/../.noticeboard-lock                              | seal     | 2 | .noticeboard-lock is not what Noticeboard makes of that name; remove it
                    mkdir $V/../.noticeboard-lock                                        | draft    | 2 | .noticeboard-lock is not what Noticeboard makes of that name; remove it
                    mkdir -p target/site; ln -s /dev/zero target/site/manifest.json      | build    | 2 | will not overwrite 'manifest.json'
                    mkdir -p public; ln -s /dev/zero public/.noticeboard-pending         | publish  | 2 | .noticeboard-pending is no plain file; remove it
                    mkdir -p public; ln -s $O public/current                             | publish  | 2 | leads to no site that Noticeboard published
                    echo text > target                                                   | build    | 2 | target/site is a file; choose another folder
                    rm -r .git; mkfifo .git                                              | review   | 2 | .git is no plain file of Git's
                    rm .git/HEAD; ln -s /dev/zero .git/HEAD                              | review   | 2 | HEAD is no plain file of Git's
                    rm .git/config; mkfifo .git/config                                   | review   | 2 | config is no plain file of Git's
                    """)
    void isRefusedInASentenceAndHarmsNothing(
            String laid, String command, int status, String sentence) throws Exception {
        Path checkout = GitClone.of(SITE, folder.resolve("checkout"), ".").folder().toRealPath();
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret"), SECRET);
        new GitClone(checkout)
                .shell("O=" + outside + " V=notices/privacy/2026-01-01; " + laid.strip());
        FilesBelow before = FilesBelow.of(outside);

        Ran ran = Ran.run(words(command, checkout));

        assertThat(ran.status()).as(ran.toString()).isEqualTo(status);
        assertThat(ran.out() + ran.err())
                .contains(sentence)
                .doesNotContain(SECRET)
                .doesNotContain("java.")
                .doesNotContain("fault of");
        // A folder that somebody names is theirs, whatever the source folder is.
        if (!command.equals("schema")) {
            assertThat(FilesBelow.of(outside)).isEqualTo(before);
        }
    }

    private static String[] words(String command, Path checkout) {
        List<String> words = new ArrayList<>(List.of(command));
        String target = checkout + "/target/";
        words.addAll(
                switch (command) {
                    case "seal", "draft" -> List.of("privacy");
                    case "announce" ->
                            List.of("privacy", "2026-01-01", "--output=" + target + "announcement");
                    case "build" -> List.of("--output=" + target + "site");
                    case "review" ->
                            List.of(
                                    "--base=HEAD",
                                    "--output=" + target + "review",
                                    "--report=" + target + "review.md");
                    case "publish" ->
                            List.of(
                                    "--allow=unsealed",
                                    "--output=" + target + "site",
                                    "--target=directory:" + checkout + "/public");
                    case "schema" -> List.of("--output=" + checkout + "/schemas");
                    default -> List.of();
                });
        words.addAll(command.equals("schema") ? List.of() : List.of("--source=" + checkout));
        return words.toArray(String[]::new);
    }
}
