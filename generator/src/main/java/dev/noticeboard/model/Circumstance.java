package dev.noticeboard.model;

import dev.noticeboard.model.Circumstance.Basis.AnyCategory;
import dev.noticeboard.model.Circumstance.Basis.HasContact;
import dev.noticeboard.model.Circumstance.Basis.OneOf;
import dev.noticeboard.model.Circumstance.Basis.OtherSources;
import dev.noticeboard.model.Circumstance.Basis.Setting;
import dev.noticeboard.model.Circumstance.Basis.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The closed vocabulary of conditions: what a notice or its site may state that decides whether a
 * law asks for something. Each is true where it is stated, false where none is stated, and unknown
 * where nothing is said.
 */
public enum Circumstance {
    COLLECTS(
            new AnyCategory("collected", Of.ALL),
            "whether any category was collected in the preceding 12 months"),
    COLLECTS_SENSITIVE(
            new AnyCategory("sensitive", Of.ALL),
            "whether any category that is collected is sensitive"),
    USES_SENSITIVE_BEYOND_PERMITTED(
            new AnyCategory("sensitive-use", Of.SENSITIVE),
            "whether sensitive information is used beyond what Cal. Code Regs. tit. 11 §7027(m)"
                    + " permits"),
    SELLS(new AnyCategory("sold-to", Of.ALL), "whether any category is sold"),
    SHARES(
            new AnyCategory("shared-to", Of.ALL),
            "whether any category is shared for advertising across contexts"),
    DISCLOSES(
            new AnyCategory("disclosed-to", Of.ALL),
            "which categories are disclosed to which recipients for a business purpose"),
    SELLS_SENSITIVE(
            new AnyCategory("sold-to", Of.SENSITIVE), "whether a sensitive category is sold"),
    SELLS_BIOMETRIC(
            new AnyCategory("sold-to", Of.BIOMETRIC), "whether a biometric category is sold"),
    TARGETED_ADVERTISING(
            new Statement("targeted-advertising"),
            "whether personal information is used for targeted advertising"),
    PROFILING(
            new Statement("profiling"),
            "whether there is profiling that leads to decisions with legal or similar effects"),
    ADMT(
            new Statement("automated-decision-making"),
            "whether technology replaces human decisions of significance"),
    SELLS_MINORS_UNDER_16(
            new Statement("minors.under-16"),
            "whether personal information of consumers under 16 is knowingly sold or shared"),
    FINANCIAL_INCENTIVES(
            new Statement("financial-incentives"), "whether financial incentives are offered"),
    LARGE_VOLUME(
            new Statement("request-metrics.large-volume"),
            "whether the information of 10,000,000 or more consumers is handled in a year"),
    SIGNALS_FRICTIONLESS(
            new Statement("opt-out-preference-signals.frictionless"),
            "whether opt-out preference signals are processed in a frictionless manner"),
    THIRD_PARTY_TRACKING(
            new Statement("third-party-tracking"),
            "whether others may follow visitors over time and across sites"),
    CROSS_SITE_TRACKING(
            new Statement("do-not-track.cross-site"),
            "whether the site itself follows visitors over time and across other sites"),
    HAS_REVIEW_PROCESS(
            new Statement("review-process"),
            "whether there is a process to review and change one's information"),
    DISCLOSES_DEIDENTIFIED_PATIENT_INFORMATION(
            new Statement("patient-deidentification"),
            "whether deidentified patient information is sold or disclosed"),
    CONSUMER_HEALTH_DATA(new Statement("health-data"), "whether consumer health data is collected"),
    INDIRECT_SOURCES(
            new OtherSources(), "whether information comes from other sources than the person"),
    CONSENT_BASIS(new OneOf("legal-bases", "consent"), "on which legal bases the processing rests"),
    LEGITIMATE_INTERESTS_BASIS(
            new OneOf("legal-bases", "legitimate-interests"),
            "on which legal bases the processing rests"),
    TRANSFERS_ABROAD(
            new Statement("transfers"),
            "whether data goes to a country outside the European Economic Area"),
    HAS_DPO(
            new HasContact("dpo", "data-protection-officer"),
            "whether there is a data protection officer"),
    HAS_EU_REPRESENTATIVE(
            new HasContact("eu-representative", "eu-representative"),
            "whether there is, or must be, a representative in the European Union"),
    CHILD_DIRECTED(
            new Statement("children"),
            "whether the site is directed to children under 13 or knowingly collects from them"),
    PERSISTENT_IDENTIFIERS_INTERNAL(
            new Statement("children.internal-operations"),
            "whether persistent identifiers are collected from children for internal operations"),
    COLLECTS_CHILD_AUDIO(
            new Statement("children.audio"), "whether audio of a child's voice is collected"),
    HIPAA_FUNDRAISING(
            new Statement("health.fundraising"),
            "whether funds are raised with health information"),
    HIPAA_PLAN_SPONSOR(
            new Statement("health.plan-sponsor"), "whether a plan discloses to its sponsor"),
    HIPAA_UNDERWRITING(new Statement("health.underwriting"), "whether a plan underwrites"),
    HIPAA_PART_2_RECORDS(
            new Statement("health.part-2"), "whether there are records under 42 CFR part 2"),
    ONLINE_ONLY(
            new Setting("online-only"),
            "whether the business operates exclusively online and deals directly with its"
                    + " consumers: 'online-only' under 'business' in site.yaml"),
    HAS_WEBSITE(
            new Setting("website"),
            "whether the notice is published on a website: 'website' under 'business' in"
                    + " site.yaml"),
    HAS_APP(
            new Setting("app"),
            "whether there is a mobile app: 'app' under 'business' in site.yaml"),
    HAS_CALIFORNIA_PAGE(
            new Setting("california-page"),
            "whether there is a description of rights for California: 'california-page' under"
                    + " 'business' in site.yaml, or the directive {{california}}"),
    USES_ALTERNATIVE_LINK(
            new Setting("alternative-link"),
            "whether the single alternative opt-out link is used: 'alternative-link' under"
                    + " 'business' in site.yaml");

    /** What decides a circumstance. */
    public sealed interface Basis {

        /** That it is stated of any category, of all of them or of some kinds. */
        record AnyCategory(String key, Of of) implements Basis {}

        /** That a fact is stated. */
        record Statement(String path) implements Basis {}

        /** That one part of a group is stated; a group that is stated without it says it is not. */
        record OneOf(String group, String part) implements Basis {}

        /** That there are sources other than the person. */
        record OtherSources() implements Basis {}

        /** That there is a contact of that role, or what the site says of it. */
        record HasContact(String role, String setting) implements Basis {}

        /** What {@code site.yaml} says of the business. */
        record Setting(String key) implements Basis {}
    }

    /** Which categories count. */
    public enum Of {
        ALL,
        SENSITIVE,
        BIOMETRIC
    }

    // Records of texts and of enums alone.
    @SuppressWarnings("Immutable")
    private final Basis basis;

    private final String question;

    Circumstance(Basis basis, String question) {
        this.basis = basis;
        this.question = question;
    }

    /** Its word in a rule set, such as {@code uses-sensitive-beyond-permitted}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What decides it. */
    public Basis basis() {
        return basis;
    }

    /** What has to be said so that it is known, as part of a sentence. */
    public String question() {
        return question;
    }

    /** Whether it is a setting of the site, rather than a fact of a notice. */
    public boolean isOfTheSite() {
        return basis instanceof Setting;
    }

    /** The circumstance of that word, or empty where there is none. */
    public static Optional<Circumstance> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** All words, {@code always} included. */
    public static List<String> words() {
        return Stream.concat(Stream.of("always"), Arrays.stream(values()).map(Circumstance::word))
                .toList();
    }
}
