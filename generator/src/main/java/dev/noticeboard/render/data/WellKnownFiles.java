package dev.noticeboard.render.data;

import dev.noticeboard.model.Site;
import dev.noticeboard.model.SiteAddresses;
import dev.noticeboard.model.WellKnown;
import dev.noticeboard.output.Json;
import dev.noticeboard.output.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files below {@code /.well-known/} that the site asks for. */
public final class WellKnownFiles {

    private WellKnownFiles() {}

    public static List<SiteFile> of(Site site) {
        List<SiteFile> files = new ArrayList<>();
        site.wellKnown().gpc().map(WellKnownFiles::gpc).ifPresent(files::add);
        site.wellKnown()
                .security()
                .map(security -> security(security, site.baseUrl()))
                .ifPresent(files::add);
        return files;
    }

    private static SiteFile gpc(WellKnown.Gpc gpc) {
        Json json =
                Json.object()
                        .with("gpc", gpc.honored())
                        .with("lastUpdate", gpc.lastUpdate().toString());
        return SiteFile.text(SiteAddresses.GPC, json.pretty(), "application/json");
    }

    private static SiteFile security(WellKnown.Security security, Optional<String> baseUrl) {
        StringBuilder text = new StringBuilder();
        security.contacts().forEach(contact -> field(text, "Contact", contact));
        // RFC 9116, 2.5.5: a date and time by RFC 3339.
        field(text, "Expires", security.expires() + "T00:00:00Z");
        security.encryption().ifPresent(address -> field(text, "Encryption", address));
        security.acknowledgments().ifPresent(address -> field(text, "Acknowledgments", address));
        if (!security.preferredLanguages().isEmpty()) {
            String languages = String.join(", ", security.preferredLanguages());
            field(text, "Preferred-Languages", languages);
        }
        // RFC 9116, 2.5.2: web addresses begin with https.
        baseUrl.filter(address -> address.startsWith("https:"))
                .ifPresent(address -> field(text, "Canonical", address + SiteAddresses.SECURITY));
        security.policy().ifPresent(address -> field(text, "Policy", address));
        security.hiring().ifPresent(address -> field(text, "Hiring", address));
        return SiteFile.text(SiteAddresses.SECURITY, text.toString(), "text/plain");
    }

    private static void field(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }
}
