package dev.noticeboard.report;

import dev.noticeboard.coverage.Covered;
import dev.noticeboard.coverage.CoveredVersion;
import dev.noticeboard.model.Circumstance;
import dev.noticeboard.output.Json;
import java.util.ArrayList;
import java.util.List;

/** What became of requirements, as one JSON object. */
final class CoverageJson {

    private CoverageJson() {}

    static String of(List<CoveredVersion> versions) {
        List<Json> requirements = new ArrayList<>();
        for (CoveredVersion version : versions) {
            version.requirements().forEach(each -> requirements.add(requirement(version, each)));
        }
        return Json.object().with("requirements", Json.array(requirements)).pretty();
    }

    private static Json requirement(CoveredVersion version, Covered covered) {
        return Json.object()
                .with("notice", version.notice())
                .with("version", version.version())
                .with("rule-set", covered.ruleSet().id())
                .with("id", covered.requirement().id())
                .with("citation", covered.requirement().citation())
                .with("requires", covered.requirement().requires())
                .with("severity", covered.requirement().severity().word())
                .with("verified", covered.requirement().verified())
                .with("status", covered.status().word())
                .with("met-by", Json.strings(covered.metBy()))
                .with("missing", Json.strings(covered.missing()))
                .with(
                        "decided-by",
                        Json.strings(covered.undecided().stream().map(Circumstance::word).toList()))
                .with("words", covered.words())
                .with("file", covered.place().file())
                .with("line", covered.place().line());
    }
}
