package dev.noticeboard.source;

import dev.noticeboard.model.WellKnown;
import dev.noticeboard.source.yaml.Values;
import dev.noticeboard.source.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Reads {@code well-known} of {@code site.yaml}. */
final class WellKnownReader {

    private final Values values;

    WellKnownReader(Values values) {
        this.values = values;
    }

    /** Reads it; a file of which a required part is missing or wrong is not asked for. */
    WellKnown read(YamlNode.Mapping file) {
        YamlNode.Mapping wellKnown = Values.mapping(file, "well-known");
        return new WellKnown(
                gpc(Values.mapping(wellKnown, "gpc")),
                security(Values.mapping(wellKnown, "security")),
                wellKnown.place());
    }

    private Optional<WellKnown.Gpc> gpc(YamlNode.Mapping gpc) {
        Optional<Boolean> honored = Values.scalar(gpc, "honored").map(YamlNode.Scalar::isTrue);
        return values.date(gpc, "last-update")
                .flatMap(day -> honored.map(known -> new WellKnown.Gpc(known, day)));
    }

    private Optional<WellKnown.Security> security(YamlNode.Mapping security) {
        List<String> contacts = Values.texts(security, "contact");
        return values.date(security, "expires")
                .filter(day -> !contacts.isEmpty())
                .map(
                        day ->
                                new WellKnown.Security(
                                        contacts,
                                        day,
                                        Values.places(security)
                                                .getOrDefault("expires", security.place()),
                                        Values.texts(security, "preferred-languages"),
                                        Values.text(security, "policy"),
                                        Values.text(security, "acknowledgments"),
                                        Values.text(security, "hiring"),
                                        Values.text(security, "encryption")));
    }
}
