package dev.noticeboard.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The paths by which the facts of {@code disclosures.yaml} are known. */
public final class FactPaths {

    public static final List<String> LISTS =
            List.of(
                    "categories",
                    "sources",
                    "purposes",
                    "recipients",
                    "rights",
                    "request-methods",
                    "request-metrics");

    /** The facts of a category that refer to entries of a list by their ids, and which list. */
    public static final Map<String, String> LIST_OF =
            Map.of(
                    "sources", "sources",
                    "purposes", "purposes",
                    "disclosure-purposes", "purposes",
                    "sale-purposes", "purposes",
                    "sensitive-use", "purposes",
                    "disclosed-to", "recipients",
                    "sold-to", "recipients",
                    "shared-to", "recipients");

    /**
     * The paths of all statements, each group before its parts; a path within a group has a dot.
     */
    public static final List<String> STATEMENTS =
            List.of(
                    "request-methods.instructions",
                    "request-methods.opt-out-confirmation",
                    "verification",
                    "authorized-agents",
                    "opt-out-preference-signals",
                    "opt-out-preference-signals.frictionless",
                    "opt-out-preference-signals.status-shown",
                    "minors",
                    "minors.under-16",
                    "minors.under-13",
                    "minors.opt-in-process",
                    "financial-incentives",
                    "financial-incentives.summary",
                    "financial-incentives.terms",
                    "financial-incentives.opt-in",
                    "financial-incentives.withdraw",
                    "financial-incentives.value",
                    "request-metrics.large-volume",
                    "automated-decision-making",
                    "automated-decision-making.purpose",
                    "automated-decision-making.how",
                    "automated-decision-making.opt-out",
                    "automated-decision-making.access",
                    "profiling",
                    "targeted-advertising",
                    "appeal",
                    "do-not-track",
                    "do-not-track.cross-site",
                    "third-party-tracking",
                    "third-party-tracking.names",
                    "review-process",
                    "change-notification",
                    "patient-deidentification",
                    "llm-training",
                    "legal-bases",
                    "legal-bases.consent",
                    "legal-bases.contract",
                    "legal-bases.legal-obligation",
                    "legal-bases.vital-interests",
                    "legal-bases.public-task",
                    "legal-bases.legitimate-interests",
                    "legitimate-interests",
                    "transfers",
                    "provision-required",
                    "children",
                    "children.operators",
                    "children.collected",
                    "children.use",
                    "children.recipients",
                    "children.retention",
                    "children.internal-operations",
                    "children.audio",
                    "children.parent-rights",
                    "health",
                    "health.uses",
                    "health.uses.treatment",
                    "health.uses.payment",
                    "health.uses.operations",
                    "health.uses.without-authorization",
                    "health.stricter-law",
                    "health.authorization",
                    "health.fundraising",
                    "health.plan-sponsor",
                    "health.underwriting",
                    "health.part-2",
                    "health.part-2-fundraising",
                    "health.duties",
                    "health.complaints",
                    "health-data",
                    "health-data.categories",
                    "health-data.purposes",
                    "health-data.sources",
                    "health-data.shared",
                    "health-data.recipients");

    /** Parts of a group that do not answer what the group is about. */
    public static final Set<String> ASIDE =
            Set.of(
                    "opt-out-preference-signals.frictionless",
                    "opt-out-preference-signals.status-shown",
                    "do-not-track.cross-site");

    private FactPaths() {}
}
