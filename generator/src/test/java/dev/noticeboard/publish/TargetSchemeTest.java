package dev.noticeboard.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.files.Project;
import dev.noticeboard.output.Parsed;
import dev.noticeboard.output.SampleSite;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetSchemeTest {

    @Test
    void aDirectoryIsRelativeToTheFolderThatTheAddressIsWrittenFor(@TempDir Path base)
            throws IOException {
        SampleSite site = SampleSite.ALL.get(0);
        site.writeTo(base.resolve("site"));
        PublishTarget target =
                TargetScheme.targetAt("directory:srv/www", base, Project.none())
                        .toOptional()
                        .orElseThrow();
        target.publish(new PublishPlan(target.published(), site.manifest()), base.resolve("site"));
        assertThat(base.resolve("srv/www/current/robots.txt")).exists();
        assertThat(
                        TargetScheme.targetAt(
                                        "directory:" + base.resolve("srv/www"),
                                        Path.of("x"),
                                        Project.none())
                                .toOptional()
                                .orElseThrow()
                                .published())
                .contains(site.manifest());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "s3://bucket/legal ~ there is no target of the scheme 's3'; write directory:PATH",
                "git:origin#pages ~ there is no target of the scheme 'git'; write directory:PATH",
                "dirctory:x ~ there is no target of the scheme 'dirctory'; did you mean"
                        + " 'directory'?",
                "srv/www ~ the target 'srv/www' has no scheme; write directory:PATH",
                "directory: ~ the target names no folder; write directory:PATH",
            })
    void anyOtherAddressIsAnsweredInASentence(String address, String sentence) {
        assertThat(TargetScheme.targetAt(address, Path.of(""), Project.none()))
                .isEqualTo(new Parsed.Bad<>(sentence));
    }
}
