package dev.noticeboard.report;

import dev.noticeboard.coverage.RequirementResult;
import dev.noticeboard.coverage.VersionCoverage;
import dev.noticeboard.model.Circumstance;
import dev.noticeboard.output.Json;
import dev.noticeboard.readability.Figure;
import dev.noticeboard.readability.Passage;
import dev.noticeboard.readability.Readability;
import dev.noticeboard.readability.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of requirements, and how plain the language is, as one JSON object. */
final class CoverageJson {

    private CoverageJson() {}

    static String of(List<VersionCoverage> versions) {
        List<Json> requirements = new ArrayList<>();
        for (VersionCoverage version : versions) {
            version.requirements().forEach(each -> requirements.add(requirement(version, each)));
        }
        List<Json> readability = new ArrayList<>();
        for (VersionCoverage version : versions) {
            if (!version.plainLanguage().isEmpty()) {
                version.texts().stream()
                        .flatMap(text -> Readability.of(text).stream())
                        .forEach(each -> readability.add(readability(version, each)));
            }
        }
        return Json.object()
                .with("requirements", Json.array(requirements))
                .with("readability", Json.array(readability))
                .with("note", CoverageLabels.DISCLAIMER)
                .pretty();
    }

    private static Json readability(VersionCoverage version, Readability readability) {
        Figure figure = readability.figure();
        return Json.object()
                .with("notice", version.notice())
                .with("version", version.version())
                .with("lang", readability.language())
                .with("figure", figure.key())
                .with("source", figure.source())
                .with("higher-is-harder", figure.higherIsHarder())
                .with("limit", figure.limit(version.limits()))
                .with("value", Json.of(readability.whole().figure()))
                .with("words", readability.whole().words())
                .with(
                        "too-hard",
                        Json.array(readability.tooHard(version.limits()), CoverageJson::section))
                .with("sections", Json.array(readability.passages(), CoverageJson::section))
                .with("sentence-unit", figure.unit().word())
                .with("sentence-limit", figure.sentenceLimit(version.limits()))
                .with(
                        "longest-sentences",
                        Json.array(
                                readability.whole().longest(PlainLanguageTables.SENTENCES),
                                CoverageJson::sentence));
    }

    private static Json section(Passage passage) {
        return Json.object()
                .with("heading", passage.heading())
                .with("anchor", Optional.of(passage.anchor()).filter(a -> !a.isEmpty()))
                .with("value", Json.of(passage.figure()))
                .with("words", passage.words())
                .with("file", passage.place().file())
                .with("line", passage.place().line());
    }

    private static Json sentence(Sentence sentence) {
        return Json.object()
                .with("text", sentence.text())
                .with("length", sentence.length())
                .with("file", sentence.place().file())
                .with("line", sentence.place().line())
                .with("column", sentence.place().column());
    }

    private static Json requirement(VersionCoverage version, RequirementResult covered) {
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
                .with(
                        "not-shown",
                        Json.strings(
                                covered.unseen().stream()
                                        .map(RequirementResult.Unseen::path)
                                        .toList()))
                .with("missing", Json.strings(covered.missing()))
                .with(
                        "decided-by",
                        Json.strings(covered.undecided().stream().map(Circumstance::word).toList()))
                .with("words", covered.words())
                .with("file", covered.place().file())
                .with("line", covered.place().line());
    }
}
