package dev.noticeboard.cli;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.request.OptionValue;
import dev.noticeboard.request.UsageException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Hands out the JSON Schemas, for editors and for whoever reads the site's data. */
@Command(
        name = "schema",
        description = {
            "Prints a JSON Schema, or writes it into a folder.",
            "Without a name: lists all of them, or writes all of them into a folder."
        },
        sortOptions = false)
final class SchemaArguments implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "Which schema, such as site or notice.")
    private Optional<String> name;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "The folder to write to (default: standard output).")
    private Optional<Path> output;

    @Spec private CommandSpec command;

    private final Terminal terminal;

    SchemaArguments(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException {
        Map<String, String> asked = asked();
        if (output.isPresent()) {
            Noticeboard.writeSchemas(asked, output.get());
        } else if (name.isPresent()) {
            asked.values().forEach(terminal.out()::print);
        } else {
            asked.keySet().forEach(file -> terminal.out().print(file + "\n"));
        }
        return Terminal.FINE;
    }

    private Map<String, String> asked() {
        Map<String, String> all = Noticeboard.schemas();
        if (name.isEmpty()) {
            return all;
        }
        try {
            String file = new OptionValue("schema", name.get()).schema();
            return Map.of(file, all.getOrDefault(file, ""));
        } catch (UsageException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }
}
