package lakecity.ui;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import lakecity.data.EmbeddedBase;
import lakecity.data.LoadedPack;
import lakecity.data.MapsFolder;
import lakecity.data.PackException;
import lakecity.data.PackReader;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;
import lakecity.plan.Plan;
import lakecity.tiles.catalogue.CatalogueFault;
import lakecity.tiles.catalogue.TileCatalogue;
import lakecity.view.Session;

/**
 * Reads the plan, the embedded base map and the catalogue of base maps. What cannot be read is empty and becomes an
 * issue. Slow; any thread.
 */
final class PackOpening {

    /**
     * What opening gave.
     *
     * @param maps where it is
     * @param session the open pack
     * @param catalogue the base maps on offer
     * @param fault why there is no plan; empty when there is one
     */
    record Opened(MapsFolder maps, Session session, TileCatalogue catalogue, Optional<Issue> fault) {}

    /** A pack, and what is wrong with it or why there is none. */
    private record Read(Plan plan, List<Issue> issues, Optional<Issue> fault) {}

    private static final String SOURCES = "base/sources.json";

    private final MapsFolder maps;
    private final MapsFolder own;
    private final Runnable taken;
    private final FutureTask<Optional<LoadedPack>> base;

    /** @param taken told of every feature as it is read, on the reading thread */
    PackOpening(MapsFolder maps, Runnable taken) {
        this(maps, MapsFolder.shipped(), taken);
    }

    /** @param own the program's own maps folder, for what this one does not have */
    PackOpening(MapsFolder maps, MapsFolder own, Runnable taken) {
        this.maps = maps;
        this.own = own;
        this.taken = taken;
        base = new FutureTask<>(() -> EmbeddedBase.within(maps, taken));
    }

    /** Reads the base map, where another thread has not begun to; for a second thread beside {@link #open}. */
    void readBase() {
        base.run();
    }

    Opened open() throws InterruptedException, ExecutionException {
        Read plan = read();
        readBase();
        LoadedPack ground = base.get().orElseGet(() -> EmbeddedBase.read(maps, plan.plan(), own, taken));
        List<Issue> issues = new ArrayList<>(plan.issues());
        issues.addAll(ground.issues());
        TileCatalogue catalogue = catalogue(issues);
        catalogue.faults().forEach(each -> issues.add(issue(each)));
        return new Opened(maps, new Session(plan.plan(), ground.plan(), issues), catalogue, plan.fault());
    }

    private Read read() {
        try {
            LoadedPack pack = new PackReader().read(maps, maps.pack(), taken);
            return new Read(pack.plan(), pack.issues(), Optional.empty());
        } catch (PackException e) {
            return new Read(Plan.empty(), List.of(e.issue()), Optional.of(e.issue()));
        }
    }

    /** A folder that has none offers the base maps of the program. */
    private TileCatalogue catalogue(List<Issue> issues) {
        if (Files.exists(maps.sources()) || !Files.exists(own.sources())) {
            return TileCatalogue.read(maps.sources());
        }
        issues.add(new Issue(
                Issue.Severity.WARNING,
                SOURCES,
                "",
                Messages.both("window.pack.sources"),
                Messages.both("window.pack.sources.remedy")));
        return TileCatalogue.read(own.sources());
    }

    private static Issue issue(CatalogueFault fault) {
        return new Issue(Issue.Severity.ERROR, SOURCES, fault.where(), fault.reason(), fault.remedy());
    }
}
