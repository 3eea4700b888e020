package lakecity.data.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The files of a folder, read with care: nothing outside the root is opened, only plain files are, and none that is too
 * large. It never writes.
 */
public final class PackFiles {
    /** Bytes a .geojson file may have. */
    static final long MOST_GEOJSON = 32L << 20;
    /** Bytes any other file may have. */
    static final long MOST_OTHER = 8L << 20;
    /** Bytes all files together may have. */
    static final long MOST_TOGETHER = 128L << 20;
    /** Feature files a pack may have. */
    static final int MOST_FILES = 500;

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private final Path folder;
    private final Path root;
    private final String label;
    private long left = MOST_TOGETHER;

    private PackFiles(Path folder, Path root, String label) {
        this.folder = folder;
        this.root = root;
        this.label = label;
    }

    /**
     * The files of a folder within a root.
     *
     * @param label what stands before a file's name in messages: "plan/" or ""
     */
    public static PackFiles of(Path root, Path folder, String label) throws Refusal {
        String shown = label.isEmpty() ? folder.toString() : label;
        try {
            Path realRoot = root.toRealPath();
            Path real = folder.toRealPath();
            if (!real.startsWith(realRoot)) {
                throw new Refusal(shown, "", "data.file.outside", real);
            }
            if (!Files.isDirectory(real)) {
                throw new Refusal(shown, "", "data.folder.file", folder.toAbsolutePath());
            }
            return new PackFiles(folder, realRoot, label);
        } catch (NoSuchFileException e) {
            throw new Refusal(shown, "", "data.folder.missing", folder.toAbsolutePath());
        } catch (IOException e) {
            throw new Refusal(shown, "", "data.file.unreadable", reason(e));
        }
    }

    /** What a file is called in messages. */
    public String name(String file) {
        return label + file;
    }

    /** The names features/….geojson in the order of names; odd names are reported. */
    public List<String> features(Faults faults) {
        Spot spot = Spot.of(name("features"));
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(inside("features"), "*.geojson")) {
            for (Path file : files) {
                names.add(String.valueOf(file.getFileName()));
                if (names.size() > MOST_FILES) {
                    faults.error(spot, "data.files.many", MOST_FILES);
                    break;
                }
            }
        } catch (NoSuchFileException e) {
            faults.error(spot, "data.features.missing");
        } catch (Refusal e) {
            faults.add(e.issue());
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            faults.error(spot, "data.file.unreadable", reason(e));
        }
        names.sort(Comparator.naturalOrder());
        names.stream()
                .filter(name -> !PLAIN_NAME.matcher(name).matches())
                .forEach(name -> faults.warning(Spot.of(name("features/" + name)), "data.file.name"));
        return names.stream().limit(MOST_FILES).map(name -> "features/" + name).toList();
    }

    /** The names of plain files of the folder itself that are like a pattern, in the order of names. */
    public List<String> named(String pattern, Faults faults) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            for (Path file : files) {
                names.add(String.valueOf(file.getFileName()));
                if (names.size() > MOST_FILES) {
                    faults.error(Spot.of(label), "data.files.many", MOST_FILES);
                    break;
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            faults.error(Spot.of(label), "data.file.unreadable", reason(e));
        }
        names.sort(Comparator.naturalOrder());
        names.stream()
                .filter(name -> !PLAIN_NAME.matcher(name).matches())
                .forEach(name -> faults.warning(Spot.of(name(name)), "data.file.name"));
        return names.stream().limit(MOST_FILES).toList();
    }

    /** Whether the pack has a file. */
    public boolean exists(String file) {
        return Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    /** The bytes of a file. */
    public byte[] bytes(String file) throws Refusal {
        String shown = name(file);
        try {
            Path real = inside(file);
            if (!Files.isRegularFile(real)) {
                throw new Refusal(shown, "", "data.file.odd");
            }
            long most = file.endsWith(".geojson") ? MOST_GEOJSON : MOST_OTHER;
            check(shown, Files.size(real), most);
            try (InputStream in = Files.newInputStream(real)) {
                byte[] bytes = in.readNBytes((int) most + 1);
                check(shown, bytes.length, most);
                left -= bytes.length;
                return bytes;
            }
        } catch (NoSuchFileException e) {
            throw new Refusal(shown, "", "data.file.missing");
        } catch (IOException e) {
            throw new Refusal(shown, "", "data.file.unreadable", reason(e));
        }
    }

    private void check(String shown, long size, long most) throws Refusal {
        if (size > most) {
            throw new Refusal(shown, "", "data.file.large", size >> 20, most >> 20);
        }
        if (size > left) {
            throw new Refusal(shown, "", "data.files.large", MOST_TOGETHER >> 20);
        }
    }

    private Path inside(String file) throws IOException, Refusal {
        Path real = folder.resolve(file).toRealPath();
        if (!real.startsWith(root)) {
            throw new Refusal(name(file), "", "data.file.outside", real);
        }
        return real;
    }

    private static String reason(Exception e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }
}
