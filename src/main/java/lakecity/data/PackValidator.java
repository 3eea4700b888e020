package lakecity.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import lakecity.plan.Feature;
import lakecity.plan.Issue;
import lakecity.plan.Plan;

/** Finds every fault of a maps folder: schema, ids, links, geometry, languages, sources. Any thread; slow. */
public final class PackValidator {
    private final Map<String, SchemaCheck> schemas = new ConcurrentHashMap<>();

    /** All faults of the packs maps/plan and maps/base/embedded and of maps/base/sources.json, in the order of files. */
    public List<Issue> validate(Path maps) {
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
            return Stream.of(plan.issues(plans, whole), base.issues(plans, whole), catalogue.list())
                    .flatMap(List::stream)
                    .toList();
        } catch (Refusal e) {
            return List.of(e.issue());
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
                    check.check(JsonText.parse(files.name(file), files.bytes(file)), files.name(file), form);
                } catch (Refusal e) {
                    read.add(e.issue()); // the reader found the same
                }
            }
        }

        private void look(PackContent content, List<Plan> plans, boolean allWhole, Faults sense) {
            Plan plan = content.plan();
            FeatureCheck features =
                    new FeatureCheck(new Verbs(content.head()), !plan.sources().isEmpty(), sense);
            LinkCheck links = new LinkCheck(plan, sense);
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
                    }
                }
            }
            new PlanCheck(content, whole, sense).check();
        }
    }
}
