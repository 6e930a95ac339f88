package dev.noticeboard.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.model.AddressLayout;
import dev.noticeboard.model.Localized;
import dev.noticeboard.model.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** In which order an address is written, by its country, as {@code addresses.txt} has it. */
final class AddressLayouts {

    private static final Map<String, String> BY_COUNTRY = read();
    private static final String ANY_OTHER = "*";

    private AddressLayouts() {}

    /**
     * The layout of an address in each language of a site. One without a country is written as in
     * the United States, as telephone numbers are read.
     *
     * @param country the country's ISO 3166-1 alpha-2 code
     */
    static Localized of(Optional<String> country, List<String> languages, Place place) {
        if (country.isEmpty()) {
            return Localized.of(AddressLayout.UNITED_STATES, place);
        }
        String otherwise = BY_COUNTRY.getOrDefault(ANY_OTHER, AddressLayout.UNITED_STATES);
        Map<String, String> layouts = new TreeMap<>();
        layouts.put("", BY_COUNTRY.getOrDefault(country.get(), otherwise));
        for (String language : languages) {
            String own = BY_COUNTRY.get(country.get() + " " + language.split("-", 2)[0]);
            if (own != null) {
                layouts.put(language, own);
            }
        }
        return new Localized(layouts, place);
    }

    private static Map<String, String> read() {
        String name = "addresses.txt";
        try (InputStream in = AddressLayouts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new BufferedReader(new InputStreamReader(in, UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toUnmodifiableMap(sides -> sides[0], sides -> sides[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
