package dev.noticeboard.model;

import java.util.Locale;
import java.util.Set;

/** What a BCP 47 language tag says without asking the machine. */
public final class Languages {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of(
                    "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug",
                    "ur", "yi");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa");

    private Languages() {}

    /** The writing direction of a language: {@code rtl} or {@code ltr}. */
    public static String direction(String tag) {
        String[] parts = tag.toLowerCase(Locale.ROOT).split("-", -1);
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].length() == 4 && Character.isLetter(parts[i].charAt(0))) {
                return RIGHT_TO_LEFT_SCRIPTS.contains(parts[i]) ? "rtl" : "ltr";
            }
        }
        return RIGHT_TO_LEFT.contains(parts[0]) ? "rtl" : "ltr";
    }
}
