package dev.noticeboard.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can meet a requirement, besides a section that is marked as meeting it. */
public sealed interface Proof {

    /** Its words in a rule set, such as {@code link:privacy-policy}. */
    String words();

    /**
     * A fact that is stated.
     *
     * @param path its path, such as {@code minors.under-16}
     * @param atLeast how many of it are needed
     */
    record Stated(String path, int atLeast) implements Proof {
        @Override
        public String words() {
            return atLeast == 1 ? path : path + " >= " + atLeast;
        }
    }

    /** A link whose words the rule set fixes, or to a notice of that kind. */
    record Link(String id) implements Proof {
        @Override
        public String words() {
            return "link:" + id;
        }
    }

    /** What Noticeboard itself checks. */
    record Checked(ProductCheck check) implements Proof {
        @Override
        public String words() {
            return "check:" + check.word();
        }
    }

    /** Nothing but a marked section. */
    record MarkedSection() implements Proof {
        @Override
        public String words() {
            return "section";
        }
    }

    /** What Noticeboard can check by itself. */
    enum ProductCheck {
        READABILITY,
        LAYOUT,
        LANGUAGES,
        ACCESSIBILITY,
        PRINT,
        UPDATED_WITHIN_12_MONTHS,
        EFFECTIVE_NOT_BEFORE_POSTED;

        /** Its word in a rule set. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The check of that word, or empty where there is none. */
        public static Optional<ProductCheck> of(String word) {
            return Arrays.stream(values()).filter(check -> check.word().equals(word)).findFirst();
        }
    }
}
