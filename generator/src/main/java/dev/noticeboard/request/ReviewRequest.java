package dev.noticeboard.request;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a proposed site is compared with.
 *
 * @param base a Git revision; what counts is the newest commit that it and HEAD have in common
 * @param report a file that the report is written to as well
 */
public record ReviewRequest(String base, Optional<Path> report) {}
