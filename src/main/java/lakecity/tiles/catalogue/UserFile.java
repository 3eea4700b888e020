package lakecity.tiles.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import lakecity.files.AtomicFile;
import lakecity.i18n.Messages;

/**
 * A JSON file in the user's settings folder: read once, written whole or not at all. What was not understood is never lost:
 * a file that is no JSON is set aside at once, any other that has faults before it is first written over.
 */
final class UserFile {
    /** Nobody sets aside more files in a day. */
    private static final int MOST_ASIDE = 1000;

    private final String name;
    private final ObjectNode root;
    private final AtomicBoolean needsCopy = new AtomicBoolean();

    private UserFile(String name, ObjectNode root) {
        this.name = name;
        this.root = root;
    }

    /** A file that is not there. */
    static UserFile none(String name) {
        return new UserFile(name, CatalogueJson.object());
    }

    /** Reads a file; one that is not understood is as if it were not there, with a fault. Slow. */
    static UserFile read(Path folder, String name, List<CatalogueFault> faults) {
        Path path = folder.resolve(name);
        try {
            UserFile file = new UserFile(name, CatalogueJson.read(path));
            if (file.root.has("schema") && !file.root.path("schema").asText().equals("1")) {
                faults.add(fault("/schema", "tiles.own.schema", name));
            }
            return file;
        } catch (CatalogueJson.Unreadable e) {
            UserFile none = none(name);
            if (e.isBroken()) {
                none.setAside(path, e, faults);
            } else if (!e.why().equals("missing")) {
                none.needsCopy.set(true);
                faults.add(none.unreadable());
            }
            return none;
        }
    }

    /** What the file holds; empty when there is none. */
    ObjectNode root() {
        return root;
    }

    /** It has faults: it is not written over before there is a copy. */
    void keepCopy() {
        needsCopy.set(true);
    }

    private void setAside(Path path, CatalogueJson.Unreadable why, List<CatalogueFault> faults) {
        try {
            Path aside = aside(path);
            Files.move(path, aside);
            makePrivate(aside);
            String key = why.why().equals("large") ? "tiles.own.aside.large" : "tiles.own.aside";
            faults.add(whole(key, "tiles.own.aside.remedy", name, String.valueOf(aside.getFileName()), why.line()));
        } catch (IOException e) {
            needsCopy.set(true);
            faults.add(unreadable());
        }
    }

    /** It may hold keys: nobody else may read it, where the system knows of that. */
    private static void makePrivate(Path aside) {
        PosixFileAttributeView posix = Files.getFileAttributeView(aside, PosixFileAttributeView.class);
        if (posix != null) {
            try {
                posix.setPermissions(PosixFilePermissions.fromString("rw-------"));
            } catch (IOException e) {
                // It stays as open as the user's own file was.
            }
        }
    }

    private CatalogueFault unreadable() {
        return whole("tiles.own.unreadable", "tiles.own.unreadable.remedy", name);
    }

    /** A name of today's that is free: base-maps.2026-07-01.bad.json, base-maps.2026-07-01-2.bad.json and so on. */
    private static Path aside(Path path) throws IOException {
        String stem = String.valueOf(path.getFileName()).replaceFirst("\\.json$", "");
        String day = stem + "." + LocalDate.now(ZoneId.systemDefault());
        for (int i = 1; i < MOST_ASIDE; i++) {
            Path free = path.resolveSibling(day + (i == 1 ? "" : "-" + i) + ".bad.json");
            if (Files.notExists(free, LinkOption.NOFOLLOW_LINKS)) {
                return free;
            }
        }
        throw new IOException("too many files set aside");
    }

    private static void copyAside(Path path) throws IOException {
        Path aside = aside(path);
        try {
            Files.copy(path, aside, StandardCopyOption.COPY_ATTRIBUTES);
            makePrivate(aside);
        } catch (IOException e) {
            // What cannot be read can still be moved.
            Files.deleteIfExists(aside);
            Files.move(path, aside);
        }
    }

    /** Replaces the file, or makes it and its folder; nobody else may read it, where the system knows of that. Slow. */
    void write(Path folder, ObjectNode changed) throws IOException {
        byte[] bytes = CatalogueJson.bytes(changed);
        Files.createDirectories(folder);
        Path path = folder.resolve(name);
        if (needsCopy.get() && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            copyAside(path);
        }
        AtomicFile.writePrivate(path, out -> out.write(bytes));
        needsCopy.set(false);
    }

    /** A fault in one place of a file. */
    static CatalogueFault fault(String where, String key, Object... arguments) {
        return CatalogueJson.fault(where, SpecReader.Owner.USER, key, arguments);
    }

    /** A fault of a whole file. */
    private CatalogueFault whole(String key, String remedy, Object... arguments) {
        return new CatalogueFault("", Messages.both(key, arguments), Messages.both(remedy));
    }
}
