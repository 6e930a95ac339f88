package dev.noticeboard.output;

/** Takes the files of a site, one after the other, as they are made. */
@FunctionalInterface
public interface FileSink {

    /** Holds all files in memory. */
    FileSink MEMORY = file -> file;

    /**
     * Takes a file.
     *
     * @return the same file, as it is to be held until the site is whole
     */
    SiteFile take(SiteFile file);
}
