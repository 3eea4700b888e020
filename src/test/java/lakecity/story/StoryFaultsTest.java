package lakecity.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lakecity.files.FaultyDisk;
import lakecity.i18n.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that fail while a story or a draft is saved. */
class StoryFaultsTest {
    @TempDir
    private Path folder;

    private static Story story() {
        LocalText words = LocalText.same("湖😀".repeat(2000));
        Scene scene = Scene.of("s1", Scene.Kind.COVER, words);
        return new Story("one", "small", words, List.of(scene), Map.of());
    }

    private void fails(FaultyDisk disk, String zh, String en) throws IOException {
        Path file = Files.writeString(folder.resolve("one.json"), "old");
        StoryFileException fault =
                assertThrows(StoryFileException.class, () -> StoryFile.write(story(), disk.path(file)));
        LocalText said = fault.issue().reason();
        assertTrue(said.zh().contains(zh) && said.zh().contains("原文件未动"), said.zh());
        assertTrue(said.en().contains(en), said.en());
        assertEquals("old", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aFullDiskLeavesTheOldFile() throws Exception {
        for (long after : new long[] {0, 1, 1000, 8192}) {
            fails(new FaultyDisk().full(after), "磁盘已满", "disk is full");
        }
    }

    @Test
    void aFileInUseAndAReadOnlyFolder() throws Exception {
        fails(new FaultyDisk().inUse(folder.resolve("one.json")), "别的程序", "another program");
        fails(new FaultyDisk().readOnly(), "只读", "read-only");
    }

    @Test
    void aDraftThatCannotBeKeptLeavesTheDraftBefore() throws Exception {
        StoryFileException fault = assertThrows(
                StoryFileException.class,
                () -> new StoryDrafts(new FaultyDisk().full(10).path(folder)).keep(story(), null));
        assertTrue(fault.issue().reason().zh().contains("磁盘已满"));
        assertTrue(assertThrows(
                        StoryFileException.class,
                        () -> new StoryDrafts(new FaultyDisk().readOnly().path(folder.resolve("drafts")))
                                .keep(story(), null))
                .issue()
                .reason()
                .zh()
                .contains("只读"));
    }
}
