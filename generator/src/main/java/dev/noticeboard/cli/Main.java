package dev.noticeboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The program {@code noticeboard}. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends the process with its exit status.
     *
     * @param args the command and its options
     */
    public static void main(String... args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(new Terminal(Clock.systemUTC(), out, err, Ansi.AUTO), args);
        System.exit(status);
    }

    /**
     * Runs one command, without colours.
     *
     * @param clock where the present day comes from
     * @param out where what was asked for is printed
     * @param err where everything else is said
     * @param args the command and its options
     * @return the exit status: 0 fine, 1 findings, 2 wrong usage or environment
     */
    public static int run(Clock clock, PrintStream out, PrintStream err, String... args) {
        return run(new Terminal(clock, out, err, Ansi.OFF), args);
    }

    static int run(Terminal terminal, String... args) {
        int status;
        try {
            status = commands(terminal).execute(args);
        } catch (OutOfMemoryError e) {
            status = new Complaints(terminal).outOfMemory();
        } catch (StackOverflowError e) {
            status = new Complaints(terminal).fault(e);
        }
        terminal.err().flush();
        // A PrintStream does not throw; it remembers that somebody has stopped reading.
        if (terminal.out().checkError()) {
            terminal.say("not everything could be printed: the output was closed too early");
            return Terminal.UNUSABLE;
        }
        return status;
    }

    static CommandLine commands(Terminal terminal) {
        Complaints complaints = new Complaints(terminal);
        CommandLine commands =
                new CommandLine(new NoticeboardCommand())
                        .addSubcommand(new BuildArguments(terminal))
                        .addSubcommand(new CheckArguments(terminal))
                        .addSubcommand(new DraftArguments(terminal))
                        .addSubcommand(new SealArguments(terminal))
                        .addSubcommand(new CorrectArguments(terminal))
                        .addSubcommand(new RedlineArguments(terminal))
                        .addSubcommand(new ReviewArguments(terminal))
                        .addSubcommand(new AnnounceArguments(terminal))
                        .addSubcommand(new CoverageArguments(terminal))
                        .addSubcommand(new SchemaArguments(terminal))
                        .addSubcommand(new PublishArguments(terminal));
        commands.getCommandSpec().addOption(help()).addOption(version());
        commands.getSubcommands().values().forEach(each -> each.getCommandSpec().addOption(help()));
        // A word that begins with @ is that word, and no file of arguments.
        return commands.setExpandAtFiles(false)
                .registerConverter(Path.class, Main::path)
                .setOut(terminal.outWriter())
                .setErr(terminal.errWriter())
                .setColorScheme(Help.defaultColorScheme(terminal.colours()))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
    }

    private static Path path(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(
                    "'%s' cannot be the name of a file on this machine".formatted(written));
        }
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Says how to use this, and exits.")
                .build();
    }

    private static OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Prints the version, and exits.")
                .build();
    }

    // Always UTF-8: what is printed must not depend on how the machine was set up.
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, UTF_8);
    }
}
