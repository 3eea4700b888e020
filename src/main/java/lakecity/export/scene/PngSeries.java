package lakecity.export.scene;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lakecity.export.picture.MapPicture;
import lakecity.export.picture.PngExport;
import lakecity.files.AtomicFile;
import lakecity.files.FileSwap;

/**
 * Writes a story as a folder of pictures, scene-001.png and so on. They are made beside the folder and moved into it
 * when all are there, all or none of them; other files in it stay as they are.
 */
public final class PngSeries {
    private PngSeries() {}

    /** Writes a folder of pictures; see StoryFormat.write. */
    public static StoryWritten write(StoryWork work, Path folder, ExportWatch watch) throws IOException {
        StoryRun run = new StoryRun(work, watch);
        Path target = folder.toAbsolutePath();
        boolean made = !Files.exists(target);
        if (!made && !Files.isDirectory(target)) {
            throw new FileSystemException(folder.toString(), null, "not a folder");
        }
        Files.createDirectories(target);
        Path fresh = Files.createTempDirectory(target, ".scenes");
        List<Path> pictures = new ArrayList<>();
        boolean whole = false;
        try {
            SlidePainter painter = new SlidePainter(run);
            run.each((scene, number) -> {
                Path file = fresh.resolve(name(number));
                pictures.add(file);
                AtomicFile.write(
                        file,
                        out -> PngExport.write(
                                painter.paint(scene, number),
                                work.options().scale(),
                                MapPicture.texts(run.caveats(scene)),
                                out));
            });
            FileSwap.into(target, pictures);
            whole = true;
        } finally {
            for (Path picture : pictures) {
                Files.deleteIfExists(picture);
            }
            Files.delete(fresh);
            if (made && !whole) {
                removeEmpty(target);
            }
        }
        return run.written();
    }

    /** The folder that was made for the pictures; if something else came into it, it stays. */
    private static void removeEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }

    static String name(int number) {
        return String.format(java.util.Locale.ROOT, "scene-%03d.png", number);
    }
}
