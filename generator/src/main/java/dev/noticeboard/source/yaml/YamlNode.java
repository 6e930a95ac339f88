package dev.noticeboard.source.yaml;

import dev.noticeboard.model.Place;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A part of a YAML file, with the place where it stands. */
public sealed interface YamlNode {

    /** Where it begins. */
    Place place();

    /**
     * Keys and their values.
     *
     * @param entries the entries by key, in the order of the file
     * @param refused the keys whose values cannot be used and are left out; each has a finding
     */
    record Mapping(Place place, Map<String, Entry> entries, Set<String> refused)
            implements YamlNode {

        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
            refused = Set.copyOf(refused);
        }

        /** Keys and values of which nothing was left out. */
        public Mapping(Place place, Map<String, Entry> entries) {
            this(place, entries, Set.of());
        }

        /** Whether a key is there with a value that cannot be used. */
        public boolean isRefused(String key) {
            return refused.contains(key);
        }

        /** The value of a key, or empty where the key is missing. */
        public Optional<YamlNode> get(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, YamlNode value) {}

    record Sequence(Place place, List<YamlNode> items) implements YamlNode {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** What cannot be used, and has a finding that says why. */
    record Refused(Place place) implements YamlNode {}

    /** How a scalar is written. */
    enum Style {
        PLAIN,
        QUOTED,
        BLOCK
    }

    /** What a scalar is, by the core schema. */
    enum Kind {
        NULL,
        BOOLEAN,
        INTEGER,
        NUMBER,
        TEXT
    }

    /**
     * A value that is neither keys nor a list. Dates stay text.
     *
     * @param textPlace where its first character stands: behind the quotation mark, or on the line
     *     below the {@code |}
     * @param text its characters, as written
     */
    record Scalar(Place place, Place textPlace, String text, Style style) implements YamlNode {

        // YAML 1.2.2, 10.3.2 "Tag Resolution". Numbers beyond these lengths are no setting of a
        // notice; they stay text, so that nobody has to compute with them.
        private static final Pattern NULL = Pattern.compile("null|Null|NULL|~|");
        private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
        private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,40}");
        private static final Pattern OCTAL = Pattern.compile("0o[0-7]{1,40}");
        private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]{1,40}");
        private static final Pattern NUMBER =
                Pattern.compile(
                        "[-+]?(\\.[0-9]{1,40}|[0-9]{1,40}(\\.[0-9]{0,40})?)([eE][-+]?[0-9]{1,3})?");

        /** What it is, by the core schema; quoted it is text whatever it looks like. */
        public Kind kind() {
            if (style != Style.PLAIN) {
                return Kind.TEXT;
            } else if (NULL.matcher(text).matches()) {
                return Kind.NULL;
            } else if (BOOLEAN.matcher(text).matches()) {
                return Kind.BOOLEAN;
            } else if (isInteger()) {
                return Kind.INTEGER;
            }
            return NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT;
        }

        /** Whether it says {@code true}. */
        public boolean isTrue() {
            return text.startsWith("t") || text.startsWith("T");
        }

        /** The value of an integer. */
        BigInteger integer() {
            if (OCTAL.matcher(text).matches()) {
                return new BigInteger(text.substring(2), 8);
            } else if (HEXADECIMAL.matcher(text).matches()) {
                return new BigInteger(text.substring(2), 16);
            }
            return new BigInteger(text);
        }

        /** The value of a number. */
        BigDecimal number() {
            return isInteger() ? new BigDecimal(integer()) : new BigDecimal(text);
        }

        private boolean isInteger() {
            return DECIMAL.matcher(text).matches()
                    || OCTAL.matcher(text).matches()
                    || HEXADECIMAL.matcher(text).matches();
        }
    }
}
