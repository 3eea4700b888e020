package lakecity.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lakecity.data.LoadedPack;
import lakecity.data.MapsFolder;
import lakecity.data.PackException;
import lakecity.data.PackReader;
import lakecity.plan.Issue;
import lakecity.plan.Plan;
import lakecity.tiles.CatalogueFault;
import lakecity.tiles.TileCatalogue;
import lakecity.view.Session;

/**
 * Reads the plan, the embedded base map and the catalogue of base maps. What cannot be read is empty and becomes an
 * issue. Slow; any thread.
 */
final class PackOpening {

    /**
     * What opening gave.
     *
     * @param session the open pack
     * @param catalogue the base maps on offer
     * @param fault why there is no plan; empty when there is one
     */
    record Opened(Session session, TileCatalogue catalogue, Optional<Issue> fault) {}

    private final MapsFolder maps;
    private final Runnable taken;
    private final PackReader reader = new PackReader();
    private final List<Issue> issues = new ArrayList<>();

    /** @param taken told of every feature as it is read, on the reading thread */
    PackOpening(MapsFolder maps, Runnable taken) {
        this.maps = maps;
        this.taken = taken;
    }

    Opened open() {
        Optional<Issue> fault = Optional.empty();
        Plan plan = Plan.empty();
        try {
            plan = read("plan");
        } catch (PackException e) {
            issues.add(e.issue());
            fault = Optional.of(e.issue());
        }
        Plan base = Plan.empty();
        try {
            base = read("base/embedded");
        } catch (PackException e) {
            issues.add(e.issue());
        }
        TileCatalogue catalogue = TileCatalogue.read(maps.sources());
        catalogue.faults().forEach(each -> issues.add(issue(each)));
        return new Opened(new Session(plan, base, issues), catalogue, fault);
    }

    private Plan read(String folder) throws PackException {
        LoadedPack pack = reader.read(maps, folder, taken);
        issues.addAll(pack.issues());
        return pack.plan();
    }

    private Issue issue(CatalogueFault fault) {
        String file = maps.path().relativize(maps.sources()).toString().replace('\\', '/');
        return new Issue(Issue.Severity.ERROR, file, fault.where(), fault.reason(), fault.remedy());
    }
}
