package dev.noticeboard.source.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Condition;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.PrescribedText;
import dev.noticeboard.model.Requirement;
import dev.noticeboard.model.RuleSet;
import dev.noticeboard.model.RuleSet.FixedLink;
import dev.noticeboard.source.text.SourceText;
import dev.noticeboard.source.yaml.SchemaReaders;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule sets that come with Noticeboard, and what is said of one that is wrong. */
class RuleSetsTest {

    private static final int AT_ONCE = 8;

    static Stream<String> ids() {
        return RuleSets.ownIds().stream();
    }

    @Test
    void theLawsThatWereAskedForAreThere() {
        assertThat(RuleSets.ownIds())
                .contains("us-ca-ccpa", "us-ca-caloppa", "us-hipaa-npp", "us-coppa", "eu-gdpr");
    }

    @Test
    void theyAreFoundInAJarThatSomebodyElseHasOpen(@TempDir Path folder) throws Exception {
        Path jar = jarOfTheRuleSets(folder);
        List<URL> path = new ArrayList<>(List.of(jar.toUri().toURL()));
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            path.add(Path.of(each).toUri().toURL());
        }
        URI inside = URI.create("jar:" + jar.toUri());
        try (URLClassLoader loader =
                        new URLClassLoader(
                                path.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
                FileSystem held = FileSystems.newFileSystem(inside, Map.of())) {
            Method ownIds = loader.loadClass(RuleSets.class.getName()).getMethod("ownIds");
            assertThat(ownIds.invoke(null)).isEqualTo(RuleSets.ownIds());
            assertThat(ownIds.invoke(null)).isEqualTo(RuleSets.ownIds());
            assertThat(held.isOpen()).isTrue();
        }
        // Nothing is held: the file system of the jar can be made anew.
        FileSystems.newFileSystem(inside, Map.of()).close();
    }

    @Test
    void severalBuildsOfOneProcessFindThemInAJarAtOnce(@TempDir Path folder) throws Exception {
        List<URL> path = new ArrayList<>(List.of(jarOfTheRuleSets(folder).toUri().toURL()));
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            path.add(Path.of(each).toUri().toURL());
        }
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try (URLClassLoader loader =
                new URLClassLoader(
                        path.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            Method ownIds = loader.loadClass(RuleSets.class.getName()).getMethod("ownIds");
            Method allOwn = loader.loadClass(RuleSets.class.getName()).getMethod("allOwn");
            CyclicBarrier start = new CyclicBarrier(AT_ONCE);
            List<Callable<List<String>>> builds = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                builds.add(
                        () -> {
                            start.await();
                            return List.of(
                                    String.valueOf(ownIds.invoke(null)),
                                    String.valueOf(allOwn.invoke(null)));
                        });
            }
            List<String> alone =
                    List.of(RuleSets.ownIds().toString(), RuleSets.allOwn().toString());
            for (Future<List<String>> build : threads.invokeAll(builds)) {
                assertThat(build.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theyAreReadOnceForAllSites() {
        RuleSet first = RuleSets.own("eu-gdpr");
        assertThat(RuleSets.own("eu-gdpr")).isSameAs(first);
        assertThat(RuleSets.allOwn()).anySatisfy(set -> assertThat(set).isSameAs(first));
    }

    private static Path jarOfTheRuleSets(Path folder) throws IOException {
        Path jar = folder.resolve("with a space.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("rulesets/"));
            for (String id : RuleSets.ownIds()) {
                out.putNextEntry(new JarEntry("rulesets/" + id + ".yaml"));
                out.write(text("/rulesets/" + id + ".yaml").getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachIsReadWithoutAFinding(String id) {
        String path = "/rulesets/" + id + ".yaml";
        assertThat(reading(id, text(path))).isEmpty();
        assertThat(RuleSets.own(id).requirements()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachRequirementIsVerifiedByATextOrSaysThatItIsNot(String id) {
        RuleSet set = RuleSets.own(id);
        List<String> bare =
                set.requirements().stream()
                        .filter(Requirement::verified)
                        .filter(requirement -> requirement.seen().isEmpty())
                        .map(Requirement::id)
                        .toList();
        assertThat(bare).isEmpty();
    }

    @Test
    void whatNoticeboardWritesLetterByLetterIsWhatTheLawsPrescribe() {
        assertThat(RuleSets.own("us-ca-ccpa").links().values())
                .flatExtracting(FixedLink::titles)
                .containsExactlyInAnyOrderElementsOf(PrescribedText.LINK_TITLES.values());
        assertThat(
                        RuleSets.own("us-hipaa-npp").requirements().stream()
                                .flatMap(each -> each.exactText().stream()))
                .contains(PrescribedText.HIPAA_HEADER);
    }

    @Test
    void requirementsOfAllLawsHaveIdsOfTheirOwn() {
        List<String> ids =
                ids().flatMap(id -> RuleSets.own(id).requirements().stream())
                        .map(Requirement::id)
                        .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(300);
    }

    @Test
    void aConditionIsReadAsItIsWritten() {
        Requirement link =
                RuleSets.own("us-ca-ccpa").requirements().stream()
                        .filter(each -> each.id().equals("ccpa.do-not-sell-link"))
                        .findFirst()
                        .orElseThrow();
        assertThat(link.when()).isInstanceOf(Condition.AllOf.class);
        assertThat(link.metBy()).hasSize(1);
        assertThat(link.document()).contains("site");
    }

    @Test
    void whatIsWrongWithOneHasAPlaceAndAWayToMendIt() {
        assertThat(
                        reading(
                                "own",
                                """
                                title: Our law
                                jurisdiction: us-xx
                                law: {name: A, citation: B, in-force: 2024-01-01, text-checked: 2024-01-01}
                                applies-when: to us
                                requirements:
                                  - id: own.one
                                    citation: Sec. 1
                                    requires: Something.
                                    when: {any-of: [selss, shares]}
                                    met-by: [verfication, [link:privacy-polcy, "check:readabilty"]]
                                    severity: error
                                    since: 2024-01-01
                                    verified: true
                                    seen: nowhere
                                  - id: own.one
                                    citation: Sec. 2
                                    requires: More.
                                    when: always
                                    met-by: ["rights.delete >= 2"]
                                    severity: bad
                                    since: 2024-02-30
                                    verified: false
                                """))
                .containsExactly(
                        "rule-sets/own.yaml:9:21: error[bad-value]: 'selss' is no word of the"
                                + " vocabulary of conditions; did you mean 'sells'?",
                        "rule-sets/own.yaml:10:14: error[bad-value]: there is no fact"
                                + " 'verfication'; did you mean 'verification'?",
                        "rule-sets/own.yaml:10:28: error[bad-value]: 'links' has no entry"
                                + " 'privacy-polcy', and it is no kind of notice; did you mean"
                                + " 'privacy-policy'?",
                        "rule-sets/own.yaml:10:48: error[bad-value]: there is no check"
                                + " 'readabilty'; did you mean 'readability'?",
                        "rule-sets/own.yaml:14:11: error[unknown-reference]: 'texts' has no entry"
                                + " 'nowhere'; add it, and say what was seen",
                        "rule-sets/own.yaml:15:9: error[bad-value]: two requirements have the id"
                                + " 'own.one'; give each an id of its own",
                        "rule-sets/own.yaml:19:14: error[bad-value]: only request methods are"
                                + " counted, and 'rights.delete' is none; leave '>= 2' away",
                        "rule-sets/own.yaml:20:15: error[bad-value]: 'severity' is 'bad'; write"
                                + " 'error' or 'warning'",
                        "rule-sets/own.yaml:21:12: error[bad-date]: 'since' is 2024-02-30, a day"
                                + " that does not exist; the days of that month run from 2024-02-01"
                                + " to 2024-02-29");
    }

    private static List<String> reading(String id, String text) {
        return new RuleSetReader(SchemaReaders.shared().ruleSet())
                .read(id, new SourceText("rule-sets/" + id + ".yaml", text)).findings().stream()
                        .sorted()
                        .map(Finding::toString)
                        .toList();
    }

    private static String text(String path) {
        try (InputStream in = RuleSetsTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
