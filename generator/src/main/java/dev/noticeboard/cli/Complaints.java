package dev.noticeboard.cli;

import dev.noticeboard.model.NearestName;
import dev.noticeboard.request.UsageException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence why a command did not run, and never by a stack trace. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Terminal terminal;

    Complaints(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A command line that makes no sense. */
    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        CommandSpec command = mistake.getCommandLine().getCommandSpec();
        terminal.say(sentence(mistake, command));
        terminal.say("try '" + command.qualifiedName() + " --help'");
        return Terminal.UNUSABLE;
    }

    /** A command that could not do what it was asked to. */
    @Override
    public int handleExecutionException(
            Exception problem, CommandLine command, ParseResult parsed) {
        if (problem instanceof UsageException) {
            terminal.say(message(problem));
            return Terminal.UNUSABLE;
        }
        return fault(problem);
    }

    /** A machine that has too little memory for what was asked. */
    int outOfMemory() {
        terminal.say("the memory is not enough for this site; give Java more of it with -Xmx");
        return Terminal.UNUSABLE;
    }

    /** What should never happen; the place is for whoever gets the report. */
    int fault(Throwable fault) {
        String place =
                Arrays.stream(fault.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("dev.noticeboard."))
                        .findFirst()
                        .map(frame -> " at " + frame)
                        .orElse("");
        terminal.say(
                "this is a fault of Noticeboard's own, please report it: "
                        + fault.toString().replaceAll("\\R", " ")
                        + place);
        return Terminal.UNUSABLE;
    }

    private static String sentence(ParameterException mistake, CommandSpec command) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), command);
        }
        String words = message(mistake);
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String unknown(String written, CommandSpec command) {
        String name = written.replaceFirst("=.*", "");
        if (name.startsWith("-")) {
            List<String> options =
                    command.options().stream().flatMap(each -> Stream.of(each.names())).toList();
            return unknown("option", name, options);
        }
        if (command.subcommands().isEmpty()) {
            return "'%s' is one word too many; options begin with --".formatted(written);
        }
        return unknown("command", written, List.copyOf(command.subcommands().keySet()));
    }

    private static String unknown(String kind, String written, List<String> known) {
        return "there is no %s '%s'; %s"
                .formatted(kind, written, NearestName.mend(written, known, kind));
    }

    private static String message(Exception exception) {
        return Optional.ofNullable(exception.getMessage()).orElseGet(exception::toString);
    }
}
