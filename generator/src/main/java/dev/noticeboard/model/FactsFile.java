package dev.noticeboard.model;

/**
 * The file that a version's disclosures were read from.
 *
 * @param file its path, from the root of the sources
 * @param text what it says, to the last space
 */
public record FactsFile(String file, String text) {}
