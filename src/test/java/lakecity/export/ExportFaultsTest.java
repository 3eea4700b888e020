package lakecity.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lakecity.export.scene.ExportWatch;
import lakecity.export.scene.StoryWork;
import lakecity.export.slides.PptxExportTest;
import lakecity.files.FaultyDisk;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.story.DiskFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Disks that fail while slides, a handout or pictures are written. */
class ExportFaultsTest {
    private static final byte[] OLD = "the old file".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path waitingBefore;
    private List<Path> left;

    @BeforeEach
    void whatWaits() throws IOException {
        waitingBefore = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
        left = waiting();
    }

    private List<Path> waiting() throws IOException {
        if (!Files.isDirectory(waitingBefore)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(waitingBefore)) {
            return files.filter(file -> file.toString().contains("poi-ooxml")).toList();
        }
    }

    static Stream<Arguments> whereItFails() {
        return Stream.of(StoryFormat.values())
                .flatMap(format -> Stream.of(0L, 1L, 1000L, 20_000L).map(after -> Arguments.of(format, after)));
    }

    private IOException fails(StoryFormat format, FaultyDisk disk, Path target) {
        StoryWork work = PptxExportTest.work(PptxExportTest.story(), PptxExportTest.small(Language.ZH));
        return assertThrows(IOException.class, () -> format.write(work, disk.path(target), ExportWatch.NONE));
    }

    private void said(IOException error, String zh, String en) {
        LocalText said = DiskFault.reason(error);
        assertTrue(said.zh().contains(zh) && said.en().contains(en), said.toString());
    }

    private void nothingIsLeft(List<String> names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    names,
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        List<Path> new1 = new ArrayList<>(waiting());
        new1.removeAll(left);
        assertEquals(List.of(), new1);
    }

    @ParameterizedTest
    @MethodSource("whereItFails")
    void aDiskThatFillsMidwayLeavesTheOldFileAndNothingBeside(StoryFormat format, long after) throws Exception {
        Path target = format == StoryFormat.PNG ? folder : folder.resolve("old");
        Path old = format == StoryFormat.PNG ? folder.resolve("scene-001.png") : target;
        Files.write(old, OLD);
        said(fails(format, new FaultyDisk().full(after), target), "磁盘已满", "disk is full");
        assertArrayEquals(OLD, Files.readAllBytes(old));
        nothingIsLeft(List.of(old.getFileName().toString()));
    }

    @ParameterizedTest
    @EnumSource(StoryFormat.class)
    void aTargetOpenInAnotherProgramStays(StoryFormat format) throws Exception {
        boolean pictures = format == StoryFormat.PNG;
        Path target = pictures ? folder : folder.resolve("old");
        String name = pictures ? "scene-003.png" : "old";
        Files.write(folder.resolve(name), OLD);
        if (pictures) {
            Files.write(folder.resolve("scene-001.png"), OLD);
        }
        said(fails(format, new FaultyDisk().inUse(folder.resolve(name)), target), "别的程序", "another program");
        for (String each : pictures ? List.of("scene-001.png", name) : List.of(name)) {
            assertArrayEquals(OLD, Files.readAllBytes(folder.resolve(each)));
        }
        nothingIsLeft(pictures ? List.of("scene-001.png", name) : List.of(name));
    }

    @ParameterizedTest
    @EnumSource(StoryFormat.class)
    void aFolderThatIsReadOnlyIsLeftAlone(StoryFormat format) throws Exception {
        Path target = folder.resolve("new");
        said(fails(format, new FaultyDisk().readOnly(), target), "只读", "read-only");
        nothingIsLeft(List.of());
    }

    @Test
    void somethingElseInThePlaceOfTheTargetIsNamed() throws Exception {
        Path inPlace = Files.createDirectory(folder.resolve("a.pptx"));
        said(fails(StoryFormat.PPTX, new FaultyDisk(), inPlace), "是文件夹", "a folder");
        said(fails(StoryFormat.PDF, new FaultyDisk(), inPlace), "是文件夹", "a folder");
        Path file = Files.write(folder.resolve("pictures"), OLD);
        said(fails(StoryFormat.PNG, new FaultyDisk(), file), "是文件，", "a file");
        nothingIsLeft(List.of("a.pptx", "pictures"));
    }

    @Test
    void whatTheSystemSaysInOtherWordsIsHandedOn() {
        assertEquals(
                "Wackelkontakt",
                DiskFault.reason(new IOException("Wackelkontakt")).zh());
        assertTrue(DiskFault.reason(new IOException("磁盘空间不足。")).en().contains("full"));
        assertTrue(
                DiskFault.reason(new IOException("另一个程序正在使用此文件，进程无法访问。")).en().contains("another"));
    }
}
