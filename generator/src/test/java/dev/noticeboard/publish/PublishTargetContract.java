package dev.noticeboard.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noticeboard.files.RefusedException;
import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.SampleSite;
import dev.noticeboard.output.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every publish target must do. The test of a target extends this class. */
abstract class PublishTargetContract {

    private static final SampleSite OLD = SampleSite.ALL.get(0);
    private static final SampleSite NEW = SampleSite.ALL.get(1);

    @TempDir private Path builds;

    /** A target of the kind under test, at one place for each test; another object each time. */
    abstract PublishTarget target() throws IOException;

    /** What a visitor gets at a path of the site, or empty where there is nothing. */
    abstract Optional<String> visit(String path) throws IOException;

    @Test
    void nothingIsPublishedAtFirst() throws IOException {
        assertThat(target().published()).isEmpty();
    }

    @Test
    void visitorsSeeEveryFileOfAPublishedSite() throws IOException {
        assertThat(publish(OLD).changed()).isTrue();
        assertThat(target().published()).contains(OLD.manifest());
        assertVisitorsSee(OLD);
    }

    @Test
    void theNextSiteTakesThePlaceOfTheLast() throws IOException {
        publish(OLD);
        assertThat(publish(NEW).changed()).isTrue();
        assertThat(target().published()).contains(NEW.manifest());
        assertVisitorsSee(NEW);
    }

    @Test
    void theVerySameSiteIsNotPublishedTwice() throws IOException {
        Publication first = publish(OLD);
        Publication second = publish(OLD);
        assertThat(second).isEqualTo(new Publication(false, first.place(), first.old()));
        assertThat(second.sentence())
                .isEqualTo(
                        "nothing to publish: this very site is at " + first.place() + " already");
    }

    @Test
    void theSameSiteOfAnotherDayIsTheVerySameSite() throws IOException {
        publish(OLD);
        Manifest tomorrow =
                new Manifest(
                        OLD.manifest().asOf().plusDays(1),
                        OLD.manifest().files(),
                        OLD.manifest().versions());
        PublishPlan plan = new PublishPlan(target().published(), tomorrow);
        assertThat(plan.isDone()).isTrue();
        assertThat(target().publish(plan, built(OLD)).changed()).isFalse();
        assertThat(target().published()).contains(OLD.manifest());
    }

    @Test
    void aPlanThatWasMadeBeforeSomebodyElsePublishedIsRefused() throws IOException {
        publish(OLD);
        PublishPlan plan = plan(NEW);
        publish(SampleSite.ALL.get(2));
        assertThatThrownBy(() -> target().publish(plan, built(NEW)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("somebody else has published")
                .hasMessageEndingWith("; try again");
        assertVisitorsSee(SampleSite.ALL.get(2));
    }

    @Test
    void aFolderThatIsNotWhatItsManifestSaysIsRefused() throws IOException {
        publish(OLD);
        Path folder = built(NEW);
        Files.writeString(folder.resolve("notice/23/index.html"), "edited by hand");
        assertThatThrownBy(() -> target().publish(plan(NEW), folder))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        folder.resolve("notice/23/index.html")
                                + " has changed since the site was built; build the site again");
        Files.delete(folder.resolve("notice/23/index.html"));
        assertThatThrownBy(() -> target().publish(plan(NEW), folder))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        folder.resolve("notice/23/index.html")
                                + " is missing; build the site again");
        assertThat(target().published()).contains(OLD.manifest());
        assertVisitorsSee(OLD);
    }

    @RepeatedTest(10)
    void ofManyThatPublishAtTheSameTimeEachWinsOrIsToldWhyNot() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        CyclicBarrier start = new CyclicBarrier(6);
        List<Callable<Boolean>> runs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            SampleSite site = SampleSite.ALL.get(i % 2);
            PublishPlan plan = plan(site);
            Path folder = built(site);
            runs.add(
                    () -> {
                        start.await();
                        return publishesOrIsRefused(plan, folder);
                    });
        }
        int published = 0;
        try {
            for (Future<Boolean> run : threads.invokeAll(runs)) {
                published += run.get() ? 1 : 0;
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(published).isEqualTo(1);
        Manifest winner = target().published().orElseThrow();
        assertVisitorsSee(winner.equals(OLD.manifest()) ? OLD : NEW);
    }

    private boolean publishesOrIsRefused(PublishPlan plan, Path folder) throws IOException {
        try {
            return target().publish(plan, folder).changed();
        } catch (RefusedException e) {
            return false;
        }
    }

    /** Publishes as everybody should: asks, plans, publishes. */
    final Publication publish(SampleSite site) throws IOException {
        return target().publish(plan(site), built(site));
    }

    final PublishPlan plan(SampleSite site) throws IOException {
        return new PublishPlan(target().published(), site.manifest());
    }

    final Path built(SampleSite site) throws IOException {
        Path folder = builds.resolve("site" + SampleSite.ALL.indexOf(site));
        site.writeTo(folder);
        return folder;
    }

    final void assertVisitorsSee(SampleSite site) throws IOException {
        Set<String> gone = new HashSet<>();
        SampleSite.ALL.forEach(any -> any.files().forEach(file -> gone.add(file.path())));
        for (SiteFile file : site.files()) {
            assertThat(visit(file.path()))
                    .contains(new String(file.content(), StandardCharsets.UTF_8));
            gone.remove(file.path());
        }
        for (String path : gone) {
            assertThat(visit(path)).isEmpty();
        }
        assertThat(visit(Manifest.PATH)).contains(site.manifest().toJson());
    }
}
