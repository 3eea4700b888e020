package lakecity.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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

    /** A pack, and what is wrong with it or why there is none. */
    private record Read(Plan plan, List<Issue> issues, Optional<Issue> fault) {}

    private final MapsFolder maps;
    private final Runnable taken;
    private final PackReader reader = new PackReader();
    private final FutureTask<Read> base = new FutureTask<>(() -> read("base/embedded"));

    /** @param taken told of every feature as it is read, on the reading thread */
    PackOpening(MapsFolder maps, Runnable taken) {
        this.maps = maps;
        this.taken = taken;
    }

    /** Reads the base map, where another thread has not begun to; for a second thread beside {@link #open}. */
    void readBase() {
        base.run();
    }

    Opened open() throws InterruptedException, ExecutionException {
        Read plan = read("plan");
        readBase();
        List<Issue> issues = new ArrayList<>(plan.issues());
        issues.addAll(base.get().issues());
        TileCatalogue catalogue = TileCatalogue.read(maps.sources());
        catalogue.faults().forEach(each -> issues.add(issue(each)));
        return new Opened(new Session(plan.plan(), base.get().plan(), issues), catalogue, plan.fault());
    }

    private Read read(String folder) {
        try {
            LoadedPack pack = reader.read(maps, folder, taken);
            return new Read(pack.plan(), pack.issues(), Optional.empty());
        } catch (PackException e) {
            return new Read(Plan.empty(), List.of(e.issue()), Optional.of(e.issue()));
        }
    }

    private Issue issue(CatalogueFault fault) {
        String file = maps.path().relativize(maps.sources()).toString().replace('\\', '/');
        return new Issue(Issue.Severity.ERROR, file, fault.where(), fault.reason(), fault.remedy());
    }
}
