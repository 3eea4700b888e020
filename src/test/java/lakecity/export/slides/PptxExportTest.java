package lakecity.export.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import lakecity.export.SampleStory;
import lakecity.export.SmallPlan;
import lakecity.export.StoryFormat;
import lakecity.export.scene.ExportException;
import lakecity.export.scene.ExportWatch;
import lakecity.export.scene.Fit;
import lakecity.export.scene.StoryExport;
import lakecity.export.scene.StoryWork;
import lakecity.export.scene.StoryWritten;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.story.Scene;
import lakecity.story.Story;
import lakecity.view.Session;
import lakecity.view.View;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

public class PptxExportTest {
    private static final Session SESSION = SmallPlan.session("");

    @TempDir
    private Path folder;

    public static Story story() {
        View view = View.home(SESSION.plan(), Language.ZH, "dark");
        return SampleStory.story(List.of(
                SampleStory.scene("c", Scene.Kind.COVER, new LocalText("封面", "Cover"), null),
                SampleStory.scene("m", Scene.Kind.MAP, new LocalText("湖", "Lake"), view),
                SampleStory.scene("b", Scene.Kind.BLACK, LocalText.EMPTY, LocalText.EMPTY, LocalText.EMPTY, null),
                SampleStory.scene("p", Scene.Kind.PICTURE, new LocalText("照片", "Photo"), null),
                SampleStory.scene("e", Scene.Kind.CLOSING, LocalText.EMPTY, null)));
    }

    public static StoryWork work(Story story, StoryExport options) {
        return new StoryWork(SESSION, story, null, options);
    }

    public static StoryExport small(Language language) {
        return StoryExport.usual(language).withSize(960, 540, 1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSceneIsASlideWithWordsNotesAndCaveats(Language language) throws Exception {
        Path file = folder.resolve("汇报 a.pptx");
        StoryWritten written = PptxExport.write(work(story(), small(language)), file, ExportWatch.NONE);
        assertEquals(5, written.scenes());
        try (XMLSlideShow show = open(file)) {
            assertEquals(5, show.getSlides().size());
            assertEquals(new Dimension(960, 540), show.getPageSize());
            XSLFSlide map = show.getSlides().get(1);
            boolean english = language == Language.EN;
            assertTrue(map.getTitle().contains(english ? "Lake" : "湖"));
            assertTrue(text(map).contains(english ? "The city round one lake" : "城区围着一座湖"));
            assertTrue(notes(map).contains(english ? "first the lake" : "先看湖"));
            for (int i : new int[] {0, 1, 3, 4}) {
                caveats(text(show.getSlides().get(i)), language);
            }
            assertEquals("", text(show.getSlides().get(2)).strip());
            assertTrue(text(show.getSlides().get(4)).contains(english ? "Thank you" : "谢谢"));
        }
    }

    public static void caveats(String text, Language language) {
        String flat = text.replaceAll("\\s+", "");
        if (language != Language.EN) {
            for (String said :
                    List.of("《纲要》", "2021年版", "2026-02", "CGCS2000", "示意图", "非国土空间规划成果", "某机构", "边界示意，未经审图，仅供内部讨论")) {
                assertTrue(flat.contains(said), said + " in " + text);
            }
        }
        if (language != Language.ZH) {
            for (String said : List.of(
                    "theOutline",
                    "2021edition",
                    "2026-02",
                    "CGCS2000",
                    "sketchmap",
                    "Notastatutory",
                    "SomeBody",
                    "notreviewed")) {
                assertTrue(flat.contains(said), said + " in " + text);
            }
        }
    }

    @Test
    void thePictureIsAsLargeAsItsScaleAndSaysWhatItIs() throws Exception {
        Path file = folder.resolve("a.pptx");
        PptxExport.write(work(story(), small(Language.ZH).withSize(960, 540, 2)), file, ExportWatch.NONE);
        try (XMLSlideShow show = open(file)) {
            XSLFPictureShape picture = pictures(show.getSlides().get(1)).get(0);
            assertEquals(
                    Math.round(picture.getAnchor().getWidth() * 2),
                    picture.getPictureData().getImageDimensionInPixels().width,
                    1);
            assertTrue(new String(picture.getPictureData().getData(), StandardCharsets.UTF_8).contains("非国土空间规划成果"));
            assertTrue(picture.getXmlObject().toString().contains("descr=\"湖"));
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String theme = read(zip, "ppt/theme/theme1.xml");
            assertTrue(theme.contains("typeface=\"微软雅黑\"") && theme.contains("typeface=\"Microsoft YaHei\""));
            String core = read(zip, "docProps/core.xml");
            assertTrue(core.contains("Lake City Atlas") && !core.contains(System.getProperty("user.name") + "<"));
        }
    }

    @Test
    void theLayoutsOfAPlainDeckStayOnTheSlide() throws Exception {
        Path file = folder.resolve("a.pptx");
        PptxExport.write(work(story(), small(Language.ZH)), file, ExportWatch.NONE);
        try (XMLSlideShow show = open(file)) {
            show.getSlides()
                    .forEach(slide -> Stream.concat(
                                    slide.getShapes().stream(), slide.getSlideLayout().getShapes().stream())
                            .forEach(shape -> assertTrue(
                                    shape.getAnchor().getMinX() >= 0
                                            && shape.getAnchor().getMaxX() <= 960.5
                                            && shape.getAnchor().getMaxY() <= 540.5,
                                    shape.getShapeName() + shape.getAnchor())));
            XSLFSlide map = show.getSlides().get(1);
            List<XSLFTextShape> texts = Stream.of(map.getPlaceholders()).toList();
            assertEquals(Placeholder.TITLE, texts.get(0).getTextType());
            pictures(map)
                    .forEach(picture -> texts.forEach(text -> assertFalse(
                            picture.getAnchor().intersects(text.getAnchor()), text.getText() + " lies on the map")));
        }
    }

    @Test
    void aCaptionTooLongIsCutVisiblyAndWholeInTheNotes() throws Exception {
        String longText = "湖".repeat(3000) + "。完";
        Scene scene = SampleStory.scene(
                "m",
                Scene.Kind.MAP,
                new LocalText("很长😀\u0001", "long"),
                LocalText.same(longText),
                LocalText.EMPTY,
                View.home(SESSION.plan(), Language.ZH, "light"));
        Path file = folder.resolve("a.pptx");
        StoryWritten written =
                PptxExport.write(work(SampleStory.story(List.of(scene)), small(Language.ZH)), file, ExportWatch.NONE);
        assertEquals(1, written.remarks().size());
        try (XMLSlideShow show = open(file)) {
            XSLFSlide slide = show.getSlides().get(0);
            assertEquals("很长😀", slide.getTitle());
            assertTrue(text(slide).contains("湖…") && !text(slide).contains("完"));
            assertTrue(notes(slide).contains(longText));
        }
    }

    @Test
    void aMissingPictureIsRemarkedAndTheStoryGoesOn() throws Exception {
        StoryWritten written =
                PptxExport.write(work(story(), small(Language.ZH)), folder.resolve("a.pptx"), ExportWatch.NONE);
        assertTrue(written.remarks().stream().anyMatch(text -> text.zh().contains("第 4 幕")));
    }

    @Test
    void onlyTheScenesChosenAndNoneIsRefused() throws Exception {
        Path file = folder.resolve("a.pptx");
        StoryExport some = small(Language.ZH).withScenes(java.util.Set.of("e", "c"));
        assertEquals(
                2, PptxExport.write(work(story(), some), file, ExportWatch.NONE).scenes());
        StoryExport none = small(Language.ZH).withScenes(java.util.Set.of("nobody"));
        assertThrows(ExportException.class, () -> PptxExport.write(work(story(), none), file, ExportWatch.NONE));
    }

    @ParameterizedTest
    @EnumSource(StoryFormat.class)
    void cancellingMidwayLeavesTheOldFile(StoryFormat format) throws Exception {
        Path target = folder.resolve("old");
        boolean file = format != StoryFormat.PNG;
        if (file) {
            Files.writeString(target, "old");
        }
        List<Integer> told = new ArrayList<>();
        ExportWatch watch = new ExportWatch() {
            @Override
            public void done(int scenes, int of) {
                told.add(scenes);
            }

            @Override
            public boolean isCancelled() {
                return told.size() >= 2;
            }
        };
        assertThrows(CancellationException.class, () -> format.write(work(story(), small(Language.ZH)), target, watch));
        assertEquals(List.of(1, 2), told);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(file ? List.of(target) : List.of(), left.toList());
        }
        assertTrue(!file || Files.readString(target).equals("old"));
    }

    @ParameterizedTest
    @EnumSource(StoryFormat.class)
    void aTargetThatCannotBeWrittenIsLeftAlone(StoryFormat format) throws Exception {
        Path missing = folder.resolve("no").resolve("such");
        if (format != StoryFormat.PNG) {
            assertThrows(
                    IOException.class,
                    () -> format.write(work(story(), small(Language.ZH)), missing, ExportWatch.NONE));
            Path readOnly = Files.writeString(folder.resolve("ro"), "old");
            assertTrue(readOnly.toFile().setReadOnly());
            assertThrows(
                    AccessDeniedException.class,
                    () -> format.write(work(story(), small(Language.ZH)), readOnly, ExportWatch.NONE));
            assertEquals("old", Files.readString(readOnly));
        } else {
            Path file = Files.writeString(folder.resolve("file"), "old");
            assertThrows(
                    IOException.class, () -> format.write(work(story(), small(Language.ZH)), file, ExportWatch.NONE));
            assertEquals("old", Files.readString(file));
        }
    }

    @Test
    void manyScenesArePutInOrderAndTheirPicturesDoNotStayInMemory() throws Exception {
        View view = View.home(SESSION.plan(), Language.ZH, "light");
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Scene.Kind kind = i % 8 == 1 ? Scene.Kind.MAP : i % 2 == 0 ? Scene.Kind.COVER : Scene.Kind.BLACK;
            scenes.add(SampleStory.scene("s" + i, kind, LocalText.same("S" + i), kind == Scene.Kind.MAP ? view : null));
        }
        Path file = folder.resolve("a.pptx");
        PptxExport.write(work(SampleStory.story(scenes), small(Language.ZH)), file, ExportWatch.NONE);
        try (XMLSlideShow show = open(file)) {
            assertEquals(40, show.getSlides().size());
            assertTrue(text(show.getSlides().get(38)).contains("S38"));
        }
        Path waiting = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
        if (Files.isDirectory(waiting)) {
            try (Stream<Path> left = Files.list(waiting)) {
                assertEquals(
                        0,
                        left.filter(path -> path.toString().contains("poi-ooxml"))
                                .count());
            }
        }
    }

    static XMLSlideShow open(Path file) throws IOException {
        ZipSecureFile.setMaxFileCount(10_000); // a slide with notes has four parts
        try (InputStream in = Files.newInputStream(file)) {
            return new XMLSlideShow(in);
        }
    }

    /** Every text has room in its shape, by the program's own font, which is no narrower than those of offices. */
    static void fits(XSLFSlide slide) {
        slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .filter(shape -> !shape.getText().isBlank())
                .forEach(shape -> {
                    double size = shape.getTextParagraphs()
                            .get(0)
                            .getTextRuns()
                            .get(0)
                            .getFontSize();
                    boolean bold = shape.getTextParagraphs()
                            .get(0)
                            .getTextRuns()
                            .get(0)
                            .isBold();
                    double needed = Fit.lines(
                                            shape.getText(),
                                            Fit.font(bold, size),
                                            shape.getAnchor().getWidth())
                                    .size()
                            * size
                            * Fit.LEADING;
                    assertTrue(
                            needed <= shape.getAnchor().getHeight() + size * Fit.LEADING,
                            shape.getShapeName() + " needs " + needed + " of " + shape.getAnchor() + " at " + size);
                });
    }

    static List<XSLFPictureShape> pictures(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFPictureShape.class::isInstance)
                .map(XSLFPictureShape.class::cast)
                .toList();
    }

    static String text(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .collect(Collectors.joining("\n"));
    }

    static String notes(XSLFSlide slide) {
        return slide.getNotes() == null
                ? ""
                : Stream.of(slide.getNotes().getPlaceholders())
                        .filter(shape -> shape.getTextType() == Placeholder.BODY)
                        .map(XSLFTextShape::getText)
                        .collect(Collectors.joining("\n"));
    }

    static String read(ZipFile zip, String part) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
