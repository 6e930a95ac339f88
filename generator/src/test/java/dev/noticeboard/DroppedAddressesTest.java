package dev.noticeboard;

import static dev.noticeboard.TopicBranch.DATED;
import static dev.noticeboard.TopicBranch.NEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pull request that drops a permanent address is told so, where it does. */
class DroppedAddressesTest {

    @TempDir private Path folder;
    private TopicBranch topic;
    private GitClone clone;

    @BeforeEach
    void aSiteOnMain() throws Exception {
        topic = TopicBranch.in(folder);
        clone = topic.repository();
        clone.git("switch", "--quiet", "main");
        clone.edit("site.yaml", text -> text + "languages: [en, de]\n");
        clone.write("notices/cookies/notice.yaml", "title: Cookies\naliases: {addresses: [c/]}\n");
        clone.write("notices/cookies/2024-01-01/notice.md", "## None\n\nWe set none.\n");
        clone.write("notices/cookies/2024-01-01/notice.de.md", "## Keine\n\nWir setzen keine.\n");
        clone.write(NEXT, "## What we keep {#keep}\n\nNothing.\n");
        clone.commit("More");
        topic.site().publish("directory:www", folder);
        clone.git("switch", "--quiet", "--create", "more");
    }

    private List<String> found() throws Exception {
        return topic.review("main").outcome().findings().stream()
                .filter(finding -> finding.rule().endsWith("-dropped"))
                .map(Finding::toString)
                .toList();
    }

    private void move(String from, String to) throws Exception {
        Files.move(clone.folder().resolve(from), clone.folder().resolve(to));
    }

    @Test
    void whatDropsNothingIsNoFinding() throws Exception {
        clone.write("notices/cookies/2024-05-01/notice.md", "## None\n\nWe set one.\n");
        clone.edit("notices/cookies/notice.yaml", text -> text.replace("[c/]", "[c/, d/]"));
        clone.edit(NEXT, text -> text.replace("## What we keep {#keep}", "## Words {#keep}"));
        clone.write("notices/terms/notice.yaml", "title: Terms\n");
        clone.write("notices/terms/2024-01-01/notice.md", "Be kind.\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void aNoticeThatIsRenamedIsFoundInItsNewFolder() throws Exception {
        move("notices/cookies", "notices/cookie-notice");
        assertThat(found())
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith(
                                                "notices/cookie-notice/notice.yaml:1:1:"
                                                        + " error[address-dropped]: the notice"
                                                        + " 'cookies' is gone: ")
                                        .contains("permanent addresses, such as /")
                                        .endsWith(
                                                "; give the folder its name notices/cookies back,"
                                                        + " if this is that notice; its title may"
                                                        + " be another one"))
                .hasSize(1);
    }

    @Test
    void aNoticeThatIsTakenOutIsFoundInTheSitesFile() throws Exception {
        clone.git("rm", "--quiet", "-r", "notices/cookies");
        assertThat(found())
                .anyMatch(
                        line ->
                                line.startsWith("site.yaml:1:1: error[address-dropped]: the notice")
                                        && line.endsWith("bring the folder notices/cookies back"));
    }

    @Test
    void aLanguageThatIsTakenOutIsOneFinding() throws Exception {
        clone.edit("site.yaml", text -> text.replace("[en, de]", "[en]"));
        clone.git("rm", "--quiet", "notices/cookies/2024-01-01/notice.de.md");
        assertThat(found())
                .singleElement()
                .asString()
                .startsWith("site.yaml:1:1: error[address-dropped]: the language 'de' is gone: ")
                .endsWith("; put it back into 'languages'");
    }

    @Test
    void aTextThatIsTakenOutIsFoundAtItsVersion() throws Exception {
        clone.git("rm", "--quiet", "notices/cookies/2024-01-01/notice.de.md");
        assertThat(found())
                .singleElement()
                .asString()
                .startsWith(
                        "notices/cookies/2024-01-01/notice.md:1:1: error[address-dropped]: the text"
                                + " of 2024-01-01 in 'de' is gone: ");
    }

    @Test
    void theDateOfAVersionYetToComeMayMoveWithItsOldAddressAsAnAlias() throws Exception {
        move("notices/privacy/2024-09-01", "notices/privacy/2024-10-01");
        String found = found().get(0);
        assertThat(found())
                .containsExactly(
                        "notices/privacy/notice.yaml:1:1: error[address-dropped]: the version of"
                                + " 2024-09-01 is gone: 2 permanent addresses, such as"
                                + " /privacy/2024-09-01/changes/, would stop working; write into"
                                + " notices/privacy/notice.yaml: aliases: {addresses:"
                                + " [privacy/2024-09-01/changes/, privacy/2024-09-01/]}, or"
                                + " bring the folder notices/privacy/2024-09-01 back");
        String line = found.substring(found.indexOf("aliases: "), found.indexOf(", or bring"));
        clone.edit("notices/privacy/notice.yaml", text -> text + line + "\n");
        assertThat(found()).isEmpty();
        assertThat(topic.site().publish("directory:www", folder).findings())
                .extracting(Finding::rule)
                .doesNotContain("address-dropped");
    }

    @Test
    void aVersionThatTookEffectCanOnlyBeBroughtBack() throws Exception {
        move("notices/cookies/2024-01-01", "notices/cookies/2024-01-02");
        assertThat(found())
                .anyMatch(
                        line ->
                                line.startsWith("notices/cookies/notice.yaml:1:1: ")
                                        && line.endsWith(
                                                "bring the folder notices/cookies/2024-01-01 back,"
                                                        + " under its own name"));
    }

    @Test
    void anAliasThatIsTakenOutIsFoundInItsFile() throws Exception {
        clone.write("notices/cookies/notice.yaml", "title: Cookies\n");
        assertThat(found())
                .containsExactly(
                        "notices/cookies/notice.yaml:1:1: error[address-dropped]: old addresses of"
                                + " 'cookies' are no aliases any more: the permanent address /c/"
                                + " would stop working; write into notices/cookies/notice.yaml:"
                                + " aliases: {addresses: [c/]}");
    }

    @Test
    void anAnchorOfATextInEffectIsFoundThoughNobodySealedIt() throws Exception {
        clone.edit("notices/cookies/2024-01-01/notice.md", text -> text.replace("None", "No"));
        assertThat(found())
                .containsExactly(
                        "notices/cookies/2024-01-01/notice.md:1:1: error[anchor-dropped]: the text"
                                + " that this one replaces has the section #none, and this text"
                                + " has not: links to it would stop working; write into"
                                + " notices/cookies/notice.yaml under 'aliases': anchors: {none:"
                                + " no}, or give the heading in its place the anchor back, as"
                                + " {#none}");
    }

    @Test
    void aVersionThatTakesEffectAtOnceIsJudgedByWhatItReplacesOnce() throws Exception {
        clone.write("notices/cookies/2024-05-01/notice.md", "## Nothing\n\nWe set none.\n");
        assertThat(found())
                .singleElement()
                .asString()
                .startsWith("notices/cookies/2024-05-01/notice.md:1:1: error[anchor-dropped]: ")
                .contains("{none: nothing}");
    }

    @Test
    void whatASealTellsIsNotSaidAgain() throws Exception {
        clone.git("rm", "--quiet", DATED);
        assertThat(topic.review("main").outcome().findings())
                .extracting(Finding::rule)
                .contains("seal-broken")
                .doesNotContain("address-dropped");
        assertThat(Optional.of(found())).contains(List.of());
    }
}
