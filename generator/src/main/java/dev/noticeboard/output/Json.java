package dev.noticeboard.output;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A JSON value (RFC 8259) that never changes. One is put together as it will read:
 *
 * <pre>{@code
 * Json.object()
 *         .with("notice", "privacy")
 *         .with("label", Optional.<String>empty())
 *         .with("versions", Json.array(versions, version -> Json.of(version.date())))
 *         .pretty();
 * }</pre>
 */
public sealed interface Json {

    /** An object without members, to which {@code with} adds some. */
    static Members object() {
        return new Members(Map.of());
    }

    static Items array(Collection<? extends Json> items) {
        return new Items(List.copyOf(items));
    }

    /** An array with one value for each thing, in the order of the things. */
    static <T> Items array(Collection<? extends T> things, Function<? super T, Json> each) {
        return new Items(things.stream().map(each).toList());
    }

    /** An array of strings. */
    static Items strings(Collection<String> strings) {
        return array(strings, Text::new);
    }

    static Text of(String text) {
        return new Text(text);
    }

    /** A whole number. */
    static Numeral of(long number) {
        return new Numeral(BigDecimal.valueOf(number));
    }

    /** A number with a decimal point, as short as it can be told from its neighbours. */
    static Numeral of(double number) {
        return new Numeral(BigDecimal.valueOf(number));
    }

    /** A truth value. */
    static Literal of(boolean truth) {
        return truth ? Literal.TRUE : Literal.FALSE;
    }

    /**
     * Reads a text as RFC 8259 has it and no other way: no comments, no trailing commas, no byte
     * order mark, no name twice in one object, no half of a surrogate pair; nested no deeper than
     * 100, numbers no longer than 400 characters.
     *
     * @return the value, or what is wrong with its line and column (from 1, in code points)
     */
    static Parsed<Json> parse(String text) {
        return new JsonReader(text).parse();
    }

    /**
     * The value as text: two spaces a level, members in the order given, LF, and a LF at the end.
     */
    default String pretty() {
        return new JsonWriter(false).write(this);
    }

    /**
     * The same as {@link #pretty}, with what could end or upset an HTML {@code script} element
     * written as an escape: {@code <}, {@code >}, {@code &}, U+2028 and U+2029. It is the same JSON
     * value.
     */
    default String prettyForScript() {
        return new JsonWriter(true).write(this);
    }

    /**
     * An object.
     *
     * @param members its members, in order
     */
    record Members(Map<String, Json> members) implements Json {

        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** The same object with one more member at the end, or another value for a name it has. */
        public Members with(String name, Json value) {
            Map<String, Json> more = new LinkedHashMap<>(members);
            more.put(name, value);
            return new Members(more);
        }

        /** The same object with one more string. */
        public Members with(String name, String text) {
            return with(name, Json.of(text));
        }

        /** The same object with one more string, or as it is where there is none. */
        public Members with(String name, Optional<String> text) {
            return text.map(present -> with(name, present)).orElse(this);
        }

        /** The same object with one more whole number. */
        public Members with(String name, long number) {
            return with(name, Json.of(number));
        }

        /** The same object with one more truth value. */
        public Members with(String name, boolean truth) {
            return with(name, Json.of(truth));
        }

        /** The value of that name, or empty where the object has none. */
        public Optional<Json> get(String name) {
            return Optional.ofNullable(members.get(name));
        }
    }

    /**
     * An array.
     *
     * @param items its values, in order
     */
    record Items(List<Json> items) implements Json {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A string.
     *
     * @param text its characters, without quotes or escapes
     */
    record Text(String text) implements Json {}

    /**
     * A number, of any size.
     *
     * @param number its value
     */
    record Numeral(BigDecimal number) implements Json {}

    /** One of the three words. */
    enum Literal implements Json {
        TRUE("true"),
        FALSE("false"),
        NULL("null");

        private final String word;

        Literal(String word) {
            this.word = word;
        }

        /** The word as it is written. */
        public String word() {
            return word;
        }
    }
}
