package lakecity.data;

import java.nio.file.Path;
import lakecity.data.json.Faults;
import lakecity.data.json.PackFiles;
import lakecity.data.json.Refusal;
import lakecity.data.reader.PackContent;

/**
 * Reads a pack folder (plan.json, layers.json, sources.json, features/*.geojson; clauses.json, targets.json and
 * terms.json where they are) into a {@link lakecity.plan.Plan}. A
 * fault in the content is an issue and leaves that piece out; only a pack without a readable plan.json or layers.json is
 * an error. Any thread; slow. It never writes.
 */
public final class PackReader {

    /** Reads the pack in a folder, whose files must lie within it; throws when there is nothing to open. */
    public LoadedPack read(Path folder) throws PackException {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return open(folder, folder, name == null ? "" : name + "/", () -> {});
    }

    /**
     * Reads a pack of a maps folder. Issues name files relative to the maps folder, which no link may leave.
     *
     * @param pack "plan" or "base/embedded"
     */
    public LoadedPack read(MapsFolder maps, String pack) throws PackException {
        return read(maps, pack, () -> {});
    }

    /** The same, telling of every feature on its way, on the caller's thread. */
    public LoadedPack read(MapsFolder maps, String pack, Runnable taken) throws PackException {
        return open(maps.path(), maps.path().resolve(pack), pack + "/", taken);
    }

    private static LoadedPack open(Path root, Path folder, String label, Runnable taken) throws PackException {
        Faults faults = new Faults();
        try {
            return new LoadedPack(
                    PackContent.read(PackFiles.of(root, folder, label), faults, taken)
                            .plan(),
                    faults.list());
        } catch (Refusal e) {
            throw new PackException(e.issue());
        }
    }
}
