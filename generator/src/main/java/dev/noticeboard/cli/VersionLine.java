package dev.noticeboard.cli;

import dev.noticeboard.report.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** The line that {@code --version} prints. */
final class VersionLine implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"noticeboard " + ProgramVersion.number()};
    }
}
