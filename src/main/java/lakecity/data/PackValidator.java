package lakecity.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import lakecity.data.check.CatalogueCheck;
import lakecity.data.check.Closer;
import lakecity.data.check.CountyCheck;
import lakecity.data.check.FeatureCheck;
import lakecity.data.check.InOrder;
import lakecity.data.check.LanguageCheck;
import lakecity.data.check.LinkCheck;
import lakecity.data.check.OutlineCheck;
import lakecity.data.check.PassageCheck;
import lakecity.data.check.PlanCheck;
import lakecity.data.check.SchemaCheck;
import lakecity.data.check.StoryCheck;
import lakecity.data.check.Verbs;
import lakecity.data.check.ViaCheck;
import lakecity.data.json.Faults;
import lakecity.data.json.JsonText;
import lakecity.data.json.PackFiles;
import lakecity.data.json.Refusal;
import lakecity.data.reader.Entry;
import lakecity.data.reader.PackContent;
import lakecity.data.reader.ViaPoints;
import lakecity.plan.Feature;
import lakecity.plan.Issue;
import lakecity.plan.Plan;

/** Finds every fault of a maps folder: schema, ids, links, geometry, languages, sources. Any thread; slow. */
public final class PackValidator {
    private final Map<String, SchemaCheck> schemas = new ConcurrentHashMap<>();

    /**
     * What a look at a maps folder gave.
     *
     * @param issues every fault, in the order of files
     * @param plan the sound part of the plan; empty when there is nothing to open
     */
    public record Result(List<Issue> issues, Optional<Plan> plan) {
        public Result {
            issues = List.copyOf(issues);
        }
    }

    /** All faults of the packs maps/plan and maps/base/embedded, of maps/base/sources.json and maps/stories. */
    public List<Issue> validate(Path maps) {
        return check(maps).issues();
    }

    /** The same, with the plan they are faults of. */
    public Result check(Path maps) {
        try {
            PackFiles files = PackFiles.of(maps, maps, "");
            Checked plan = new Checked(maps, "plan");
            Checked base = new Checked(maps, "base/embedded");
            List<Plan> plans = Stream.of(plan, base)
                    .flatMap(it -> it.content.stream().map(PackContent::plan))
                    .toList();
            boolean whole = plan.whole && base.whole;
            Faults catalogue = new Faults();
            new CatalogueCheck(schemas.computeIfAbsent("tile-sources", SchemaCheck::new), catalogue).check(files);
            Faults stories = new Faults();
            plan.content.ifPresent(it -> new StoryCheck(
                            schemas.computeIfAbsent("story", SchemaCheck::new),
                            it.plan(),
                            StoryCheck.Whole.of(plan.read.list()),
                            stories)
                    .check(maps, files));
            List<Issue> issues = Stream.of(
                            plan.issues(plans, whole), base.issues(plans, whole), catalogue.list(), stories.list())
                    .flatMap(List::stream)
                    .toList();
            return new Result(issues, plan.content.map(PackContent::plan));
        } catch (Refusal e) {
            return new Result(List.of(e.issue()), Optional.empty());
        }
    }

    /** One pack as read, to be looked at more closely. */
    private final class Checked {
        private final Path maps;
        private final String pack;
        private final Faults read = new Faults();
        private final Optional<PackContent> content;
        private final boolean whole;

        Checked(Path maps, String pack) {
            this.maps = maps;
            this.pack = pack;
            this.content = open();
            this.whole = content.isPresent()
                    && read.list().stream()
                            .allMatch(it -> it.severity() == Issue.Severity.WARNING
                                    || it.file().endsWith("/plan.json"));
        }

        private Optional<PackContent> open() {
            try {
                return Optional.of(PackContent.read(files(), read));
            } catch (Refusal e) {
                read.add(e.issue());
                return Optional.empty();
            }
        }

        private PackFiles files() throws Refusal {
            return PackFiles.of(maps, maps.resolve(pack), pack + "/");
        }

        List<Issue> issues(List<Plan> plans, boolean allWhole) {
            Faults form = new Faults();
            schemas(form);
            keepNew(form);
            Faults sense = new Faults();
            content.ifPresent(it -> look(it, plans, allWhole, sense));
            keepNew(sense);
            return InOrder.of(read.list());
        }

        private void keepNew(Faults found) {
            Closer closer = new Closer(read.list());
            found.list().stream().filter(closer::isNew).forEach(read::add);
        }

        private void schemas(Faults form) {
            try {
                PackFiles files = files();
                for (String name : List.of("plan", "layers", "sources")) {
                    schema(files, name, List.of(name + ".json"), form);
                }
                schema(files, "features", files.features(new Faults()), form);
                for (String name : List.of("clauses", "targets", "terms")) {
                    schema(files, name, files.exists(name + ".json") ? List.of(name + ".json") : List.of(), form);
                }
            } catch (Refusal e) {
                read.add(e.issue());
            }
        }

        private void schema(PackFiles files, String name, List<String> names, Faults form) {
            SchemaCheck check = schemas.computeIfAbsent(name, SchemaCheck::new);
            for (String file : names) {
                try {
                    JsonNode root = JsonText.parse(files.name(file), files.bytes(file));
                    check.check(root, files.name(file), form);
                    new LanguageCheck(root, files.name(file), form).check();
                } catch (Refusal e) {
                    read.add(e.issue()); // the reader found the same
                }
            }
        }

        private void look(PackContent content, List<Plan> plans, boolean allWhole, Faults sense) {
            Plan plan = content.plan();
            Verbs verbs = new Verbs(content.head());
            boolean sourced = !plan.sources().isEmpty();
            FeatureCheck features = new FeatureCheck(verbs, sourced, sense);
            LinkCheck links = new LinkCheck(plan, sense);
            CountyCheck counties = new CountyCheck(plan, sense);
            List<Plan> known = new ArrayList<>(List.of(plan));
            plans.stream().filter(it -> !Objects.equals(it, plan)).forEach(known::add);
            ViaCheck via = new ViaCheck(new ViaPoints(known), plan, allWhole, sense);
            for (Entry entry : content.entries().values()) {
                Feature feature = PlanCheck.of(entry, plan);
                if (feature != null) {
                    via.check(feature, entry);
                    if (!entry.isShape()) {
                        features.check(feature, entry);
                        links.check(feature, entry);
                        counties.check(feature, entry.properties());
                    }
                }
            }
            new OutlineCheck(content.outline(), verbs, sourced, sense).check();
            if (whole && content.outline().hasClauses()) {
                new PassageCheck(content, sense).check();
            }
            new PlanCheck(content, whole, sense).check();
        }
    }
}
