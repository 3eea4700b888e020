package lakecity.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes a folder of files whole or not at all: under another name first, then moved into place. */
final class NewFolder {
    private NewFolder() {}

    /**
     * Writes the files into a folder that does not exist or is empty; after a failure everything is as it was.
     *
     * @param files texts by path within the folder, with slashes
     */
    static void write(Path folder, Map<String, String> files) throws IOException {
        Path target = Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
        boolean there = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (there && !isEmptyFolder(target)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path beside = there ? target : target.getParent();
        if (beside == null || !Files.isDirectory(beside)) {
            throw new NoSuchFileException(String.valueOf(beside));
        }
        Path fresh = beside.resolve("." + UUID.randomUUID() + ".tmp");
        try {
            fill(fresh, files);
            if (there) {
                moveChildren(fresh, target);
            } else {
                Files.move(fresh, target);
            }
        } finally {
            delete(fresh);
        }
    }

    static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    private static void fill(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectory(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static void moveChildren(Path from, Path to) throws IOException {
        List<Path> moved = new ArrayList<>();
        try (Stream<Path> children = Files.list(from)) {
            for (Path child : children.toList()) {
                Path place = to.resolve(child.getFileName());
                Files.move(child, place);
                moved.add(place);
            }
        } catch (IOException e) {
            for (Path place : moved) {
                delete(place);
            }
            throw e;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
