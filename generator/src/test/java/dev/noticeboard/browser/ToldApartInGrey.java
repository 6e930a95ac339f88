package dev.noticeboard.browser;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Without any colour, text, links and each mark of a redline are drawn differently, and status and
 * moves are told in words. A move to here has the lines of an insertion; what tells it is its
 * words.
 */
final class ToldApartInGrey implements PageCheck {

    /** How far a point is from its ground to count as drawn, of 255. */
    private static final int DRAWN = 60;

    /** Which part of the points that either draws has to be drawn by one alone. */
    private static final double APART = 0.05;

    @Override
    public List<String> faults(OpenPage open) {
        List<String> faults = new ArrayList<>(open.faults("told", null));
        Map<String, BitSet> drawn = new LinkedHashMap<>();
        List<String> samples = open.faults("samples", null);
        BufferedImage picture = picture(open.page());
        int height = picture.getHeight() / samples.size();
        for (int n = 0; n < samples.size(); n++) {
            drawn.put(
                    samples.get(n),
                    drawn(picture.getSubimage(0, n * height, picture.getWidth(), height)));
        }
        for (int i = 0; i < samples.size(); i++) {
            for (int j = i + 1; j < samples.size(); j++) {
                if (!areApart(drawn.get(samples.get(i)), drawn.get(samples.get(j)))) {
                    faults.add(
                            "without colour, what is %s looks like what is %s"
                                    .formatted(samples.get(i), samples.get(j)));
                }
            }
        }
        return faults;
    }

    private static boolean areApart(BitSet one, BitSet other) {
        BitSet either = (BitSet) one.clone();
        either.or(other);
        BitSet apart = (BitSet) one.clone();
        apart.xor(other);
        return apart.cardinality() > APART * either.cardinality();
    }

    /** All samples, one under the other, each as high as the others. */
    private static BufferedImage picture(Page page) {
        byte[] png = page.locator("[data-samples]").screenshot();
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BitSet drawn(BufferedImage sample) {
        int ground = grey(sample, 0, 0);
        BitSet drawn = new BitSet();
        for (int y = 0; y < sample.getHeight(); y++) {
            for (int x = 0; x < sample.getWidth(); x++) {
                boolean isDrawn = Math.abs(grey(sample, x, y) - ground) > DRAWN;
                drawn.set(y * sample.getWidth() + x, isDrawn);
            }
        }
        return drawn;
    }

    private static int grey(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & 0xff;
    }

    @Override
    public boolean touches() {
        return true;
    }

    @Override
    public boolean sees(View view) {
        return view.width() == View.WIDE;
    }
}
