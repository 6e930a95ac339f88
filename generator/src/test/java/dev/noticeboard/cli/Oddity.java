package dev.noticeboard.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Something that a stranger puts in the place of a file or a folder. */
enum Oddity {
    LINK_TO_A_FILE_OUTSIDE {
        @Override
        void lay(Path place, Path outside, Random random) throws IOException {
            Files.createSymbolicLink(
                    place, outside.resolve("notices/privacy/2024-03-01/notice.md"));
        }
    },
    LINK_TO_ITS_LIKE_OUTSIDE {
        @Override
        void lay(Path place, Path outside, Random random) throws IOException {
            Path checkout = outside.resolveSibling("checkout");
            Files.createSymbolicLink(place, outside.resolve(checkout.relativize(place)));
        }
    },
    LINK_TO_A_FOLDER_OUTSIDE {
        @Override
        void lay(Path place, Path outside, Random random) throws IOException {
            Files.createSymbolicLink(place, outside);
        }
    },
    RELATIVE_LINK_OUT {
        @Override
        void lay(Path place, Path outside, Random random) throws IOException {
            Files.createSymbolicLink(
                    place, place.getParent().relativize(outside.resolve("site.yaml")));
        }
    },
    LINK_TO_NOTHING_OUTSIDE {
        @Override
        void lay(Path place, Path outside, Random random) throws IOException {
            Files.createSymbolicLink(place, outside.resolve("new"));
        }
    },
    LINK_TO_WHAT_IS_HIDDEN {
        @Override
        void lay(Path place, Path outside, Random random) throws IOException {
            String[] hidden = {".env", ".hidden", ".hidden/notice.md", ".git", ".git/canary"};
            Path checkout = outside.resolveSibling("checkout");
            Files.createSymbolicLink(
                    place, checkout.resolve(hidden[random.nextInt(hidden.length)]));
        }
    },
    LINK_TO_WHAT_IS_NO_SOURCE {
        @Override
        void lay(Path place, Path outside, Random random) throws IOException {
            Files.createSymbolicLink(
                    place, outside.resolveSibling("checkout").resolve("README.md"));
        }
    },
    LINK_TO_ITSELF {
        @Override
        void lay(Path place, Path outside, Random random) throws IOException {
            Files.createSymbolicLink(place, place);
        }
    },
    LINK_TO_A_DEVICE {
        @Override
        void lay(Path place, Path outside, Random random) throws IOException {
            String[] endless = {"/dev/zero", "/dev/urandom", "/dev/tty", "/proc/self/mem"};
            Files.createSymbolicLink(place, Path.of(endless[random.nextInt(endless.length)]));
        }
    },
    PIPE {
        @Override
        void lay(Path place, Path outside, Random random) throws IOException {
            Path made = outside.resolveSibling("pipe");
            if (Files.notExists(made)) {
                run("mkfifo", made.toString());
            }
            Files.createLink(place, made);
        }
    },
    SOCKET {
        @Override
        void lay(Path place, Path outside, Random random) throws IOException {
            // The path of a socket has at most some hundred characters: it is made elsewhere.
            Path made = Files.createTempDirectory("nb").resolve("s");
            try (ServerSocketChannel socket =
                    ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                socket.bind(UnixDomainSocketAddress.of(made));
            }
            Files.move(made, place);
            Files.delete(made.getParent());
        }
    },
    FOLDER {
        @Override
        void lay(Path place, Path outside, Random random) throws IOException {
            Files.createDirectories(place.resolve("sub"));
            Files.writeString(place.resolve("sub/file"), "text\n");
        }
    },
    EMPTY_FILE {
        @Override
        void lay(Path place, Path outside, Random random) throws IOException {
            Files.createFile(place);
        }
    },
    HUGE_FILE {
        @Override
        void lay(Path place, Path outside, Random random) throws IOException {
            try (RandomAccessFile file = new RandomAccessFile(place.toFile(), "rw")) {
                file.setLength(6_000_000_000L);
            }
        }
    };

    /** Every place that a command reads or writes, and the names that are used on the way. */
    private static final List<String> PLACES =
            List.of(
                    "site.yaml",
                    "notices",
                    "rule-sets",
                    "rule-sets/own.yaml",
                    "notices/privacy",
                    "notices/privacy/notice.yaml",
                    "notices/privacy/seals.yaml",
                    "notices/privacy/.noticeboard-lock",
                    "notices/privacy/.noticeboard-part",
                    "notices/privacy/.noticeboard-file-00112233445566778899aabbccddeeff",
                    "notices/privacy/.noticeboard-folder-00112233445566778899aabbccddeeff",
                    "notices/privacy/2024-03-01",
                    "notices/privacy/2024-03-01/notice.md",
                    "notices/privacy/2024-03-01/notice.de.md",
                    "notices/privacy/2024-03-01/disclosures.yaml",
                    "notices/privacy/2024-03-01/sealed",
                    "notices/privacy/2024-03-01/sealed/article.txt",
                    "notices/privacy/2024-03-01/sealed/inputs.yaml",
                    "notices/privacy/2024-03-01/sealed/.noticeboard-part",
                    "notices/privacy/2027-01-01",
                    "notices/privacy/draft",
                    "notices/privacy/draft/notice.md",
                    "notices/privacy/draft/sealed",
                    "notices/terms",
                    "notices/terms/draft",
                    "notices/terms/2024-03-01/notice.md",
                    "notices/::error::x",
                    "notices/privacy/##[error]x.md",
                    "target",
                    "target/site",
                    "target/site/index.html",
                    "target/site/privacy",
                    "target/site/privacy/index.html",
                    "target/site/manifest.json",
                    "target/site/.noticeboard-journal",
                    "target/site/.noticeboard-lock",
                    "target/site/.noticeboard-link-00112233445566778899aabbccddeeff",
                    "target/announcement",
                    "target/announcement/.noticeboard-lock",
                    "target/review",
                    "target/review.md",
                    "target/review/.noticeboard-journal",
                    "public",
                    "public/current",
                    "public/releases",
                    "public/releases/.noticeboard-incoming",
                    "public/.noticeboard-pending",
                    "public/.noticeboard-lock",
                    "public/.noticeboard-next",
                    "schemas",
                    "schemas/site.schema.json",
                    ".git",
                    ".git/HEAD",
                    ".git/config",
                    ".git/packed-refs",
                    ".git/refs/heads/main",
                    ".git/objects");

    abstract void lay(Path place, Path outside, Random random) throws IOException;

    /** Lays one to four of them into a checkout, and says what was laid where. */
    static List<String> layInto(Path checkout, Path outside, Random random) throws IOException {
        List<String> laid = new ArrayList<>();
        int number = 1 + random.nextInt(4);
        while (laid.size() < number) {
            String name = PLACES.get(random.nextInt(PLACES.size()));
            Path place = checkout.resolve(name);
            if (leadsAway(checkout, place.getParent())) {
                continue;
            }
            Oddity oddity = values()[random.nextInt(values().length)];
            if (place.getParent().toFile().mkdirs() || Files.isDirectory(place.getParent())) {
                FilesBelow.remove(place);
                oddity.lay(place, outside, random);
                laid.add(name + " is " + oddity);
            } else {
                laid.add(name + " cannot be laid");
            }
        }
        return laid;
    }

    /** Whether what was laid before leads the way to a folder out of the checkout, or nowhere. */
    private static boolean leadsAway(Path checkout, Path folder) {
        for (Path at = folder; at.startsWith(checkout); at = at.getParent()) {
            if (Files.isSymbolicLink(at)) {
                return true;
            }
        }
        return false;
    }

    private static void run(String... command) throws IOException {
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IOException(String.join(" ", command));
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
