package dev.noticeboard.command;

import dev.noticeboard.build.FindingPolicy;
import dev.noticeboard.build.SeverityPolicy;
import dev.noticeboard.build.SiteBuild;
import dev.noticeboard.files.Project;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Site;
import dev.noticeboard.output.Parsed;
import dev.noticeboard.publish.PublishPlan;
import dev.noticeboard.publish.PublishTarget;
import dev.noticeboard.publish.TargetScheme;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Builds the site and puts it in its place, unless findings or what is published there forbid it.
 *
 * @param settings what was asked for
 * @param target the name of a publish target of the site, or a target's address
 * @param base what a relative path in that address is relative to; one in {@code site.yaml} is
 *     relative to the file
 */
public record PublishCommand(Settings settings, String target, Path base) {

    /**
     * Does it.
     *
     * @throws UsageException where there is no such target
     */
    public Outcome run() throws IOException, UsageException {
        return SiteBuild.use(settings, SeverityPolicy.PUBLISH, this::published);
    }

    private Outcome published(SiteBuild site) throws IOException, UsageException {
        PublishTarget place = target(site.site());
        PublishPlan plan = new PublishPlan(place.published(), site.manifest());
        List<Finding> all = new ArrayList<>(site.findings());
        all.addAll(plan.findings());
        Outcome outcome = CheckCommand.outcome(settings, site, all);
        if (outcome.failed() || all.stream().anyMatch(new FindingPolicy(settings)::refuses)) {
            return outcome.refused();
        }
        String written = BuildCommand.write(settings, site);
        return outcome.done(written + "; " + place.publish(plan, settings.output()).sentence());
    }

    private PublishTarget target(Site site) throws UsageException, IOException {
        Map<String, String> named = site.targets();
        String address = named.getOrDefault(target, target);
        Parsed<PublishTarget> parsed =
                TargetScheme.targetAt(
                        address,
                        named.containsKey(target) ? settings.source() : base,
                        Project.of(settings.source()));
        if (parsed instanceof Parsed.Good<PublishTarget> good) {
            return good.value();
        }
        String names =
                named.isEmpty()
                        ? ""
                        : "; the targets that site.yaml names are "
                                + String.join(", ", named.keySet().stream().sorted().toList());
        throw new UsageException(((Parsed.Bad<PublishTarget>) parsed).problem() + names);
    }
}
