package lakecity.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Puts several new files in the place of old ones of the same names: all of them or, after a failure, none. Any thread. */
public final class FileSwap {
    private static final String OLD = ".old";

    private final Path folder;
    private final List<Path> in = new ArrayList<>();
    private final List<Path> aside = new ArrayList<>();

    private FileSwap(Path folder) {
        this.folder = folder;
    }

    /**
     * Moves files into a folder of the same disk; the old ones wait beside the new until all are moved.
     *
     * @throws IOException when one cannot be moved: the folder is then as it was
     */
    public static void into(Path folder, List<Path> files) throws IOException {
        FileSwap swap = new FileSwap(folder);
        boolean whole = false;
        try {
            for (Path file : files) {
                swap.move(file);
            }
            whole = true;
        } finally {
            if (whole) {
                swap.forgetOld();
            } else {
                swap.undo();
            }
        }
    }

    private void move(Path file) throws IOException {
        Path target = folder.resolve(file.getFileName());
        if (Files.exists(target)) {
            Path old = file.resolveSibling(file.getFileName() + OLD);
            Files.move(target, old);
            aside.add(old);
        }
        in.add(target);
        Files.move(file, target);
    }

    private void forgetOld() throws IOException {
        for (Path old : aside) {
            Files.deleteIfExists(old);
        }
    }

    private void undo() throws IOException {
        for (Path target : in) {
            Files.deleteIfExists(target);
        }
        for (Path old : aside) {
            String name = String.valueOf(old.getFileName());
            Path target = folder.resolve(name.substring(0, name.length() - OLD.length()));
            Files.move(old, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
