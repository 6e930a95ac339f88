package dev.noticeboard.review;

import java.util.Optional;

/**
 * Something that is stated beside a text, and that a proposal changes.
 *
 * @param of what it is stated of: a notice's slug, and perhaps a version and a language after it
 * @param name the key under which it is stated
 * @param before what was stated, if anything was
 * @param after what is to be stated, if anything is
 */
public record FactChange(String of, String name, Optional<String> before, Optional<String> after) {}
