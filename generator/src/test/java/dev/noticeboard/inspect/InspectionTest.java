package dev.noticeboard.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.output.SiteFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InspectionTest {

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        List<SiteFile> files = new ArrayList<>();
        for (String path : List.of("b/index.html", "index.html", "a/index.html")) {
            files.add(WholePage.page(path, "<script>x</script><a href=x>"));
        }
        List<Finding> findings = Inspection.of(files, Optional.empty()).findings();
        Collections.reverse(files);
        assertThat(Inspection.of(files, Optional.empty()).findings()).isEqualTo(findings);
        assertThat(findings).isSorted();
        assertThat(findings).extracting(Finding::rule).contains("page-active", "page-dead-link");
    }

    @Test
    void whatIsNeitherPageNorStyleSheetIsNotRead() {
        List<SiteFile> files =
                List.of(
                        SiteFile.text("feed.xml", "<script>x</script>", "application/atom+xml"),
                        SiteFile.text("robots.txt", "url(https://a.example/)", "text/plain"));
        assertThat(Inspection.of(files, Optional.empty()).findings()).isEmpty();
    }
}
