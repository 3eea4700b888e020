package lakecity.export.scene;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lakecity.data.PackException;
import lakecity.draw.GoldenPictures;
import lakecity.export.SampleStory;
import lakecity.i18n.Language;
import lakecity.story.Scene;
import lakecity.story.Story;
import lakecity.story.StoryFile;
import lakecity.story.StoryFileException;
import lakecity.view.Session;
import lakecity.view.View;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two scenes of each shipped story, at 16:9 and 4:3, one in each language, held against pictures that a person has looked
 * at. Rewrite them with {@code mvn test -Dtest=StoryGoldenTest -Dgolden.rewrite=true}. Linux only: text is rasterised
 * differently elsewhere.
 */
@EnabledOnOs(OS.LINUX)
class StoryGoldenTest {
    private static final Path STORIES = Path.of("maps/stories");

    record Golden(String story, String scene, Language language, StoryExport options) {
        @Override
        public String toString() {
            String shape = options.width() * 9 == options.height() * 16 ? "16x9" : "4x3";
            return String.join("-", "story", story, scene, language.code(), shape);
        }
    }

    static Stream<Golden> scenes() {
        return Stream.of(
                        of("one-lake", "s3", Language.ZH),
                        of("one-lake", "s5", Language.EN),
                        of("seven-towns", "s2", Language.ZH),
                        of("seven-towns", "s6", Language.EN),
                        of("rail-and-road", "s7", Language.ZH),
                        of("rail-and-road", "s4", Language.EN),
                        of("innovation", "s6", Language.ZH),
                        of("innovation", "s4", Language.EN))
                .flatMap(List::stream);
    }

    /** Both pictures are 540 pixels high. */
    private static List<Golden> of(String story, String scene, Language language) {
        StoryExport usual = StoryExport.usual(language);
        return List.of(
                new Golden(story, scene, language, usual.withSize(960, 540, 1)),
                new Golden(story, scene, language, usual.withSize(960, 720, 0.75)));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void paintsAsBefore(Golden golden) throws IOException, PackException, StoryFileException {
        Session session = SampleStory.shipped();
        View home = View.home(session.plan(), Language.ZH, "light");
        Path file = STORIES.resolve(golden.story() + ".json");
        Story story = StoryFile.read(file, session.plan(), home).story();
        Scene scene = story.scene(golden.scene()).orElseThrow();
        StoryRun run = new StoryRun(new StoryWork(session, story, STORIES, golden.options()), ExportWatch.NONE);
        BufferedImage now = new SlidePainter(run).paint(scene, story.indexOf(scene.id()) + 1);
        GoldenPictures.check(golden.toString(), now);
    }
}
