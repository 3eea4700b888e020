package lakecity.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lakecity.geo.Bounds;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;
import lakecity.plan.Plan;

/**
 * The data of the embedded base map that goes with a plan: that of its own maps folder. Where it has none, that of the
 * program if its ground holds the plan's home view, else none: then the ground stays plain. Which it is, an issue says.
 */
public final class EmbeddedBase {
    private static final String PACK = "base/embedded";

    private EmbeddedBase() {}

    /** Reads it; what cannot be read is empty and an issue. Slow; any thread. */
    public static LoadedPack read(MapsFolder maps, Plan plan) {
        return read(maps, plan, MapsFolder.shipped(), () -> {});
    }

    /** That of the maps folder itself; empty where it has none. */
    public static Optional<LoadedPack> within(MapsFolder maps, Runnable taken) {
        return Files.exists(maps.embedded()) ? Optional.of(sound(maps, taken)) : Optional.empty();
    }

    /**
     * The same, for a program whose own maps folder is another.
     *
     * @param taken told of every feature
     */
    public static LoadedPack read(MapsFolder maps, Plan plan, MapsFolder own, Runnable taken) {
        if (Files.exists(maps.embedded())) {
            return sound(maps, taken);
        }
        if (!isSame(maps, own) && Files.exists(own.embedded())) {
            LoadedPack ours = sound(own, taken);
            if (holds(ours.plan().head().area(), plan.head().home())) {
                List<Issue> issues = new ArrayList<>(ours.issues());
                issues.add(missing("data.base.own"));
                return new LoadedPack(ours.plan(), issues);
            }
        }
        return new LoadedPack(Plan.empty(), List.of(missing("data.base.plain")));
    }

    private static LoadedPack sound(MapsFolder maps, Runnable taken) {
        try {
            return new PackReader().read(maps, PACK, taken);
        } catch (PackException e) {
            return new LoadedPack(Plan.empty(), List.of(e.issue()));
        }
    }

    private static Issue missing(String key) {
        return new Issue(Issue.Severity.WARNING, PACK + "/", "", Messages.both(key), Messages.both("data.base.remedy"));
    }

    private static boolean isSame(MapsFolder one, MapsFolder other) {
        Path first = one.path().toAbsolutePath().normalize();
        return first.equals(other.path().toAbsolutePath().normalize());
    }

    private static boolean holds(Bounds area, Bounds home) {
        return area.west() <= home.west()
                && area.south() <= home.south()
                && area.east() >= home.east()
                && area.north() >= home.north();
    }
}
