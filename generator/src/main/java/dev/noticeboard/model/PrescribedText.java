package dev.noticeboard.model;

/** Words that a law prescribes letter by letter. */
public final class PrescribedText {

    /** The header of a HIPAA notice (45 CFR 164.520(b)(1)(i)). */
    public static final String HIPAA_HEADER =
            "THIS NOTICE DESCRIBES HOW MEDICAL INFORMATION ABOUT YOU MAY BE USED AND DISCLOSED AND"
                    + " HOW YOU CAN GET ACCESS TO THIS INFORMATION. PLEASE REVIEW IT CAREFULLY.";

    private PrescribedText() {}
}
