package dev.noticeboard.model;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that a law prescribes letter by letter. */
public final class PrescribedText {

    /** The header of a HIPAA notice (45 CFR 164.520(b)(1)(i)). */
    public static final String HIPAA_HEADER =
            "THIS NOTICE DESCRIBES HOW MEDICAL INFORMATION ABOUT YOU MAY BE USED AND DISCLOSED AND"
                    + " HOW YOU CAN GET ACCESS TO THIS INFORMATION. PLEASE REVIEW IT CAREFULLY.";

    /**
     * The title of the model privacy form of banks, with the bank's name in it (12 CFR part 1016,
     * appendix, C.2(b)(1)).
     */
    public static final Pattern BANK_FORM =
            Pattern.compile("WHAT DOES .{1,100} DO WITH YOUR PERSONAL INFORMATION\\?");

    /**
     * The titles of the links by which a person opts out, by their ids in {@code site.yaml} (Cal.
     * Civ. Code §1798.135(a)(1)-(2); Cal. Code Regs. tit. 11 §7015(b)).
     */
    public static final Map<String, String> LINK_TITLES =
            Map.of(
                    "do-not-sell-or-share", "Do Not Sell or Share My Personal Information",
                    "limit-sensitive", "Limit the Use of My Sensitive Personal Information",
                    "privacy-choices", "Your Privacy Choices",
                    "california-privacy-choices", "Your California Privacy Choices");

    /**
     * The ids of the links that stand for all choices at once, either of which will do; beside its
     * title stands the opt-out icon (Cal. Code Regs. tit. 11 §7015(b)).
     */
    public static final List<String> ALTERNATIVE_LINKS =
            List.of("privacy-choices", "california-privacy-choices");

    private PrescribedText() {}
}
