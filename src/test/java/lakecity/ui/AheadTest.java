package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import lakecity.data.MapsFolder;
import lakecity.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class AheadTest {
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
    }

    @Test
    void readsPlanAndBaseMapAndCountsFeatures() throws Exception {
        Ahead ahead = Ahead.begin(new MapsFolder(Path.of("maps")));
        PackOpening.Opened opened = ahead.get();
        assertTrue(opened.fault().isEmpty());
        assertEquals(opened, ahead.ready().orElseThrow(), "what is ready is what was waited for");
        int features = opened.session().plan().features().size()
                + opened.session().base().features().size();
        assertTrue(ahead.read() >= features, ahead.read() + " of " + features);
    }

    @Test
    void aFolderWithoutAPlanIsAFaultAndNotAnError(@TempDir Path empty) throws Exception {
        assertTrue(Ahead.begin(new MapsFolder(empty)).get().fault().isPresent());
    }

    @Test
    void aWindowShowsFromTheStartWhatWasReadBefore() throws Exception {
        Path maps = Path.of("maps");
        Ahead ahead = Ahead.begin(new MapsFolder(maps));
        PackOpening.Opened opened = ahead.get();
        AtlasWindow atlas = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            AtlasWindow made = new AtlasWindow(
                    stage,
                    new WindowOptions(Optional.of(maps), Language.ZH, "light"),
                    url -> {},
                    Optional.empty(),
                    Optional.of(ahead));
            assertEquals(
                    opened.session().plan().head().id(), made.state().view().plan());
            made.open();
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            assertEquals(
                    opened.session().plan().head().id(), atlas.state().view().plan());
            assertTrue(stage.getTitle().contains(" – "), stage.getTitle());
            atlas.close();
            return true;
        });
    }
}
