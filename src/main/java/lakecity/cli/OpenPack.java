package lakecity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lakecity.data.EmbeddedBase;
import lakecity.data.LoadedPack;
import lakecity.data.MapsFolder;
import lakecity.data.PackException;
import lakecity.data.PackReader;
import lakecity.plan.Issue;
import lakecity.plan.Plan;
import lakecity.view.Session;

/** Opens the maps folder for a command: without a plan the command ends, without a base map it goes on and says so. */
final class OpenPack {
    private OpenPack() {}

    static Session open(MapsFolder maps, Console console) {
        List<Issue> issues = new ArrayList<>();
        Plan plan;
        try {
            LoadedPack loaded = new PackReader().read(maps, maps.pack());
            plan = loaded.plan();
            issues.addAll(loaded.issues());
        } catch (PackException e) {
            throw new CliException(
                    ExitCode.CANNOT_READ,
                    console.text("cli.no-plan", shown(maps.path())) + "\n"
                            + Console.shown(e.issue(), console.messages()));
        }
        LoadedPack base = EmbeddedBase.read(maps, plan);
        issues.addAll(base.issues());
        return new Session(plan, base.plan(), issues);
    }

    static String shown(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
