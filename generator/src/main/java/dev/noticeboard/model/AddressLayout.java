package dev.noticeboard.model;

import dev.noticeboard.model.Contact.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order in which an address is written: {@code %A} the street, {@code %C} the town, {@code %S}
 * the region, {@code %Z} the postal code, {@code %K} the country, {@code %n} the end of a line.
 *
 * <p>Of what lies between two parts, that after the first one is written. A part that is missing
 * takes what lies around it along, and a line without parts is left out. The street may have
 * several lines and stands alone in its own.
 */
public final class AddressLayout {

    /** The order of the United States. */
    public static final String UNITED_STATES = "%A%n%C, %S %Z%n%K";

    private static final Pattern PART = Pattern.compile("([^%]*)%([CSZK])");

    private AddressLayout() {}

    static List<String> lines(PostalAddress address, String language) {
        List<String> lines = new ArrayList<>();
        for (String line : address.layout().in(language).split("%n", -1)) {
            if (line.equals("%A")) {
                lines.addAll(address.street());
            } else {
                String written = line(line, address, language);
                if (!written.isEmpty()) {
                    lines.add(written);
                }
            }
        }
        return lines;
    }

    private static String line(String line, PostalAddress address, String language) {
        StringBuilder written = new StringBuilder();
        String between = "";
        Matcher part = PART.matcher(line);
        while (part.find()) {
            String text = text(part.group(2), address, language);
            if (written.length() > 0) {
                between = between.isEmpty() ? part.group(1) : between;
            } else if (part.start() == 0) {
                // What leads a line, such as a postal sign, leads its first part.
                between = part.group(1);
            } else {
                between = "";
            }
            if (!text.isEmpty()) {
                written.append(between).append(text);
                between = "";
            }
        }
        return written.toString();
    }

    private static String text(String part, PostalAddress address, String language) {
        return switch (part) {
            case "C" -> address.locality().orElse("");
            case "S" -> address.region().orElse("");
            case "Z" -> address.postalCode().orElse("");
            default ->
                    address.countryName()
                            .map(name -> name.in(language))
                            .or(address::country)
                            .orElse("");
        };
    }
}
