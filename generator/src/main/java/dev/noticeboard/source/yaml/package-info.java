/**
 * YAML that keeps its places: what a file holds, held against its schema, and the values in it.
 *
 * <p>Nothing of SnakeYAML or of the schema validator leaves this package. Start at {@link
 * dev.noticeboard.source.yaml.SchemaReader}, which reads a file, and {@link
 * dev.noticeboard.source.yaml.Values}, which takes it apart.
 */
@NullMarked
package dev.noticeboard.source.yaml;

import org.jspecify.annotations.NullMarked;
