package dev.noticeboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/** A site written by hand with which nothing is wrong, spoilt at one place. */
final class SpoiltSite {

    /** The page of a version. */
    static final String DATED = "privacy/2023-09-24/index.html";

    private static final BuiltSite GOOD =
            BuiltSite.ofResources("good", "https://example.com/legal/notices/");

    private SpoiltSite() {}

    /** A copy of it with another text instead of one in a file. */
    static BuiltSite in(Path folder, String file, String text, String other) throws IOException {
        for (String path : GOOD.files("")) {
            Path from = GOOD.folder().resolve(path);
            if (Files.isRegularFile(from)) {
                Files.createDirectories(folder.resolve(path).getParent());
                Files.copy(from, folder.resolve(path));
            }
        }
        Files.write(folder.resolve("picture.png"), noise());
        String good = Files.readString(folder.resolve(file));
        assertThat(good).contains(text);
        Files.writeString(folder.resolve(file), good.replace(text, other));
        return new BuiltSite(folder, GOOD.baseUrl());
    }

    // A browser does not count a picture with little in it as the largest thing on a page.
    private static byte[] noise() throws IOException {
        Random random = new Random(1);
        BufferedImage picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 90_000; i++) {
            picture.setRGB(i % 300, i / 300, random.nextInt());
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }
}
