package dev.noticeboard.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What stands before the commands. */
@Command(
        name = "noticeboard",
        header = "Builds a static site of accessible legal notices from Markdown and YAML.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = VersionLine.class,
        sortOptions = false,
        footer = {
            "",
            "Exit status: 0 fine, 1 findings, 2 wrong usage or environment.",
            "'noticeboard COMMAND --help' tells more about a command."
        })
final class NoticeboardCommand implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do: " + String.join(", ", spec.subcommands().keySet()));
    }
}
