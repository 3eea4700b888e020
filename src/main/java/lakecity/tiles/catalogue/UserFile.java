package lakecity.tiles.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import lakecity.files.AtomicFile;

/** A JSON file in the user's settings folder: read once, written whole or not at all. */
final class UserFile {
    private UserFile() {}

    /** What the file holds; empty when there is none. A file that is not understood is set aside, with a fault. Slow. */
    static ObjectNode read(Path folder, String name, List<CatalogueFault> faults) {
        Path file = folder.resolve(name);
        try {
            return CatalogueJson.read(file);
        } catch (CatalogueJson.Unreadable e) {
            if (e.isBroken()) {
                setAside(file, name, faults);
            } else if (!e.why().equals("missing")) {
                faults.add(fault("", "tiles.own.unreadable", name));
            }
            return CatalogueJson.object();
        }
    }

    private static void setAside(Path file, String name, List<CatalogueFault> faults) {
        String aside = name + ".bad";
        try {
            Files.move(file, file.resolveSibling(aside), StandardCopyOption.REPLACE_EXISTING);
            faults.add(fault("", "tiles.own.aside", name, aside));
        } catch (IOException e) {
            faults.add(fault("", "tiles.own.unreadable", name));
        }
    }

    /** Replaces the file, or makes it and its folder; nobody else may read it, where the system knows of that. Slow. */
    static void write(Path folder, String name, ObjectNode root) throws IOException {
        byte[] bytes = CatalogueJson.bytes(root);
        Files.createDirectories(folder);
        AtomicFile.writePrivate(folder.resolve(name), out -> out.write(bytes));
    }

    static CatalogueFault fault(String where, String key, Object... arguments) {
        return CatalogueJson.fault(where, SpecReader.Owner.USER, key, arguments);
    }
}
