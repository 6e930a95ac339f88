package dev.noticeboard.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of document a notice is, which decides what a law wants it to say. */
public enum NoticeKind {
    PRIVACY_POLICY,
    /** Cal. Code Regs. tit. 11 §7012. */
    NOTICE_AT_COLLECTION,
    /** Cal. Code Regs. tit. 11 §7013. */
    NOTICE_OF_RIGHT_TO_OPT_OUT,
    /** Cal. Code Regs. tit. 11 §7014. */
    NOTICE_OF_RIGHT_TO_LIMIT,
    /** Cal. Code Regs. tit. 11 §7016. */
    NOTICE_OF_FINANCIAL_INCENTIVE,
    /** Cal. Code Regs. tit. 11 §7220. */
    PRE_USE_NOTICE,
    /** 45 CFR 164.520. */
    NOTICE_OF_PRIVACY_PRACTICES,
    /** RCW 19.373.020. */
    CONSUMER_HEALTH_DATA_POLICY,
    PROCESSOR_LIST,
    OTHER;

    /** The word that stands for it, such as {@code notice-at-collection}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that word, or empty where there is none. */
    public static Optional<NoticeKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
