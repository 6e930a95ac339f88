package dev.noticeboard.model;

import java.util.Optional;

/**
 * Who owes the public its notices.
 *
 * @param name the name that visitors know
 * @param legalName the registered name, where it differs
 * @param url the address of the organization's own website
 * @param headquarters where it is based, in words
 */
public record Organization(
        Localized name,
        Optional<Localized> legalName,
        Optional<String> url,
        Optional<Localized> headquarters) {}
