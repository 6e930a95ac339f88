package dev.noticeboard.report;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.Json;
import java.util.List;
import java.util.Map;

/**
 * Findings as one run of the Static Analysis Results Interchange Format (SARIF) 2.1.0 by OASIS.
 *
 * @param version Noticeboard's own version
 */
record SarifReport(String version) implements Report {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    // The name that hosts of repositories use for the root of one. Where that is on this machine is
    // nobody's business, and would make the report another one in each folder (3.14.14).
    private static final String ROOT = "%SRCROOT%";

    @Override
    public String write(Shown shown, Map<String, List<String>> sourceLines, String folder) {
        List<Finding> findings = shown.findings();
        List<String> rules = findings.stream().map(Finding::rule).distinct().sorted().toList();
        Json.Members run =
                Json.object()
                        .with("tool", Json.object().with("driver", driver(rules)))
                        .with("columnKind", "unicodeCodePoints")
                        .with("originalUriBaseIds", Json.object().with(ROOT, root()))
                        .with(
                                "results",
                                Json.array(findings, finding -> result(finding, rules, folder)));
        Json.Members noted =
                shown.note().map(note -> run.with("invocations", invocations(note))).orElse(run);
        return Inert.json(
                Json.object()
                        .with("$schema", SCHEMA)
                        .with("version", "2.1.0")
                        .with("runs", Json.array(List.of(noted)))
                        .pretty());
    }

    // 3.20.21: what the tool has to say of its own run.
    private static Json invocations(String note) {
        Json.Members notification = Json.object().with("level", "note").with("message", text(note));
        return Json.array(
                List.of(
                        Json.object()
                                .with("executionSuccessful", true)
                                .with(
                                        "toolExecutionNotifications",
                                        Json.array(List.of(notification)))));
    }

    private Json.Members driver(List<String> rules) {
        return Json.object()
                .with("name", "Noticeboard")
                .with("version", version)
                .with("rules", Json.array(rules, SarifReport::rule));
    }

    private static Json rule(String id) {
        Json.Members descriptor = Json.object().with("id", id);
        return Rule.of(id)
                .map(
                        rule ->
                                descriptor
                                        .with(
                                                "shortDescription",
                                                text("Finds " + rule.summary() + "."))
                                        .with(
                                                "defaultConfiguration",
                                                Json.object()
                                                        .with("level", rule.severity().word())))
                .orElse(descriptor);
    }

    private static Json.Members root() {
        return Json.object()
                .with("description", text("The root of the repository that holds the sources."));
    }

    // 3.27.10: both words for a severity are levels of SARIF's own.
    private static Json result(Finding finding, List<String> rules, String folder) {
        return Json.object()
                .with("ruleId", finding.rule())
                .with("ruleIndex", rules.indexOf(finding.rule()))
                .with("level", finding.severity().word())
                .with("message", text(finding.message() + "; " + finding.mend()))
                .with("locations", Json.array(List.of(location(finding.place(), folder))));
    }

    private static Json.Members location(Place place, String folder) {
        return Json.object()
                .with(
                        "physicalLocation",
                        Json.object()
                                .with("artifactLocation", artifact(folder + place.file()))
                                .with(
                                        "region",
                                        Json.object()
                                                .with("startLine", place.line())
                                                .with("startColumn", place.column())));
    }

    private static Json.Members artifact(String path) {
        return path.startsWith("/")
                ? Json.object().with("uri", Address.of(path.substring(1)).below("file:///"))
                : Json.object().with("uri", Address.of(path).from("")).with("uriBaseId", ROOT);
    }

    private static Json.Members text(String words) {
        return Json.object().with("text", words);
    }
}
