package dev.noticeboard.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was asked for on the command line of a benchmark, as {@code --name value}.
 *
 * @param values the values by the names of the options
 */
record Options(Map<String, String> values) {

    /** Reads them; a name that is not known is refused. */
    static Options of(String[] arguments, Set<String> known) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].replaceFirst("^--", "");
            if (!known.contains(name) || i + 1 == arguments.length) {
                throw new IllegalArgumentException(
                        arguments[i] + " is no option with a value; known are " + known);
            }
            values.put(name, arguments[i + 1]);
        }
        return new Options(values);
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, Integer.toString(otherwise)));
    }

    List<Integer> numbers(String name, String otherwise) {
        List<Integer> numbers = new ArrayList<>();
        for (String number : text(name, otherwise).split(",", -1)) {
            numbers.add(Integer.valueOf(number.strip()));
        }
        return numbers;
    }

    Path path(String name) {
        String path = values.get(name);
        if (path == null) {
            throw new IllegalArgumentException("--" + name + " is missing");
        }
        return Path.of(path).toAbsolutePath();
    }
}
