package lakecity.ui.basemaps;

import static lakecity.ui.basemaps.BaseFixture.zh;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileException;
import lakecity.ui.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A base map is written: its address understood, tested when the user says so, and kept; keys are never in any label. */
@ExtendWith(ApplicationExtension.class)
class SourceEditorTest extends CardSteps {
    @Start
    void start(Stage stage) {
        fixture = new BaseFixture(stage, Language.ZH, "light");
    }

    @Test
    void aNewSourceIsTestedSavedAndChosen(FxRobot robot) {
        open(robot);
        fill(robot, "https://tiles.example.net/{z}/{x}/{y}.png");
        assertEquals(List.of(), fixture.opened, "no server is asked while an address is typed");
        fire(robot, zh("basemaps.test"));
        assertTrue(says(zh("basemaps.test.good", 4, 256)));
        assertEquals(4, fixture.seen().filter(ImageView.class::isInstance).count());
        assertEquals(1, fixture.closed);
        fire(robot, zh("basemaps.save"));
        assertEquals(4, fixture.entries.get().size());
        BaseEntry made = fixture.entries.get().get(3);
        assertTrue(made.own());
        assertEquals(new LocalText("本局影像", "本局影像"), made.spec().title());
        fire(robot, zh("basemaps.do.use", "本局影像"));
        assertEquals(List.of(made.id()), fixture.used);
        assertEquals(List.of(), Texts.cutOff(fixture.card));
    }

    @Test
    void aChangeOfTheFieldsGivesUpWhatIsLoading(FxRobot robot) {
        fixture.slow = true;
        open(robot);
        fill(robot, "https://tiles.example.net/{z}/{x}/{y}.png");
        fire(robot, zh("basemaps.test"));
        assertTrue(says(zh("basemaps.test.running")));
        fire(robot, zh("basemaps.more"));
        type(robot, "basemaps.field.max", "12");
        assertTrue(fixture.pending.stream().allMatch(CompletableFuture::isCancelled));
        assertEquals(1, fixture.closed);
        assertTrue(says(zh("basemaps.test.none")));
    }

    @Test
    void aFailingSourceSaysWhy(FxRobot robot) {
        fixture.trouble = TileException.lasting("tiles.status", "tiles.example.net", 403);
        open(robot);
        fill(robot, "https://tiles.example.net/{z}/{x}/{y}.png");
        fire(robot, zh("basemaps.test"));
        assertTrue(says(fixture.trouble.reason().zh() + zh("basemaps.test.remedy.web")));
        fixture.trouble = TileException.absent();
        fire(robot, zh("basemaps.test"));
        assertTrue(says(zh("basemaps.test.absent.web")));
        fixture.trouble = TileException.key("tiles.key.refused", "tiles.example.net");
        fire(robot, zh("basemaps.test"));
        assertTrue(says(fixture.trouble.reason().zh() + zh("basemaps.test.remedy.key")));
    }

    @Test
    void anUnexpectedFaultSaysNothingOfAnAddress(FxRobot robot) {
        fixture.surprise = new IllegalStateException("https://tiles.example.net/1/2/3?k=" + SECRET);
        open(robot);
        fill(robot, "https://tiles.example.net/{z}/{x}/{y}.png?k={key}");
        type(robot, "basemaps.key", SECRET);
        fire(robot, zh("basemaps.test"));
        assertTrue(says(zh("basemaps.test.unexpected", "IllegalStateException")));
        neverShown();
    }

    @Test
    void noServerIsAskedBeforeTheUserSaysSo(FxRobot robot) {
        open(robot);
        fire(robot, zh("basemaps.add"));
        for (String address : List.of(
                "https://tiles.example.net/a.pmtiles",
                "https://tiles.example.net/{z}/{x}/{y}.png",
                "https://tiles.example.net/12/3372/1551.png",
                "https://tiles.example.net/wmts?SERVICE=WMTS&TILEMATRIX=1&TILEROW=0&TILECOL=0")) {
            type(robot, "basemaps.field.address", address);
            assertFalse(aboutToAsk(), address);
            assertEquals(List.of(), fixture.opened, address);
        }
        fire(robot, zh("basemaps.test"));
        assertEquals(1, fixture.opened.size());
        type(robot, "basemaps.field.address", "https://other.example.net/{z}/{x}/{y}.png");
        assertFalse(aboutToAsk(), "another server was not agreed to");
        type(robot, "basemaps.field.address", "https://tiles.example.net/other/{z}/{x}/{y}.png");
        assertTrue(aboutToAsk());
        type(
                robot,
                "basemaps.field.address",
                Path.of("a.mbtiles").toAbsolutePath().toString());
        assertTrue(aboutToAsk(), "files are looked at by themselves");
    }

    @Test
    void whatCannotBeASourceIsNotKept(FxRobot robot) {
        open(robot);
        fill(robot, "https://tiles.example.net/{z}/{x}.png");
        fire(robot, zh("basemaps.save"));
        assertTrue(says(zh("basemaps.fault.template")));
        for (String bad : List.of("file:///etc/{z}/{x}/{y}", "https://u:p@h.example/{z}/{x}/{y}")) {
            type(robot, "basemaps.field.address", bad);
            fire(robot, zh("basemaps.save"));
            assertEquals(3, fixture.entries.get().size(), bad);
        }
        type(robot, "basemaps.field.address", "https://tiles.example.net/{z}/{x}/{y}");
        fire(robot, zh("basemaps.more"));
        type(robot, "basemaps.field.max", "40");
        fire(robot, zh("basemaps.save"));
        assertTrue(says(zh("basemaps.fault.zooms")));
        assertEquals(3, fixture.entries.get().size());
    }

    @Test
    void aFileIsChosenAndNamed(FxRobot robot) {
        fixture.file = Optional.of(Path.of("/data/市区影像.mbtiles").toAbsolutePath());
        open(robot);
        fire(robot, zh("basemaps.add"));
        fire(robot, zh("basemaps.choose.file"));
        type(robot, "basemaps.field.attribution", "本局");
        fire(robot, zh("basemaps.save"));
        SourceSpec made = fixture.entries.get().get(3).spec();
        assertEquals(SourceSpec.Kind.MBTILES, made.kind());
        assertEquals("市区影像", made.title().zh());
        assertEquals(fixture.file.get().toString(), made.address());
    }

    @Test
    void theTestUsesTheKeyAsTyped(FxRobot robot) {
        open(robot);
        fill(robot, "https://tiles.example.net/{z}/{x}/{y}?k={key}");
        fire(robot, zh("basemaps.test"));
        assertTrue(says(zh("basemaps.fault.key")));
        type(robot, "basemaps.key", SECRET);
        fire(robot, zh("basemaps.test"));
        assertEquals(List.of(SECRET), fixture.keysTried);
        neverShown();
        fire(robot, zh("basemaps.save"));
        neverShown();
        assertTrue(fixture.keys.containsValue(SECRET));
    }

    @Test
    void aPastedAddressIsUnderstoodAndItsKeyHidden(FxRobot robot) {
        open(robot);
        fire(robot, zh("basemaps.add"));
        type(robot, "basemaps.field.address", "https://t{s}.example.com/wmts/12/1551/3372?tk=" + SECRET);
        assertEquals("https://t{s}.example.com/wmts/{z}/{x}/{y}?tk={key}", text("basemaps.field.address"));
        assertTrue(says(zh("basemaps.understood", zh("basemaps.form.xyz"))));
        assertTrue(says(zh("basemaps.key.moved")));
        neverShown();
        assertEquals("t0.example.com", text("basemaps.field.zh"));
        assertEquals("0, 1, 2, 3, 4, 5, 6, 7", text("basemaps.field.subdomains"));
        assertEquals(List.of(), fixture.opened);
        fixture.trouble = TileException.lasting("tiles.status", "t0.example.com", 500);
        fire(robot, zh("basemaps.test"));
        assertEquals(List.of(SECRET), fixture.keysTried);
        neverShown();
        type(robot, "basemaps.field.attribution", "©");
        fire(robot, zh("basemaps.save"));
        SourceSpec made = fixture.entries.get().get(3).spec();
        assertFalse(made.toString().contains(SECRET));
        assertTrue(fixture.keys.containsValue(SECRET));
        neverShown();
    }

    @Test
    void whatIsNoTileAddressSaysWhatToDo(FxRobot robot) {
        open(robot);
        fill(robot, "https://example.org/wmts?SERVICE=WMTS&REQUEST=GetCapabilities");
        assertTrue(says(zh("basemaps.fault.capabilities")));
        fire(robot, zh("basemaps.test"));
        fire(robot, zh("basemaps.save"));
        assertEquals(3, fixture.entries.get().size());
        assertEquals(List.of(), fixture.opened);
    }

    @Test
    void aDroppedFileTellsItsZoomsAndCredit(FxRobot robot) {
        fixture.credit = LocalText.same("© 测绘院");
        Path file = Path.of("市区.pmtiles").toAbsolutePath();
        robot.interact(() -> fixture.card.add(file));
        WaitForAsyncUtils.waitForFxEvents();
        fire(robot, zh("basemaps.test"));
        assertEquals("© 测绘院", text("basemaps.field.attribution"));
        assertTrue(says(zh("basemaps.form.pmtiles") + " · " + zh("basemaps.zooms", 0, 22)));
        fire(robot, zh("basemaps.more"));
        assertEquals("22", fixture.field(zh("basemaps.field.max")).getPromptText());
        assertTrue(fixture.seen()
                .noneMatch(each -> zh("basemaps.field.connections").equals(each.getAccessibleText())));
        int before = fixture.opened.size();
        fire(robot, zh("basemaps.preview.nearer"));
        assertEquals(before + 1, fixture.opened.size());
        type(
                robot,
                "basemaps.field.address",
                Path.of("一个县城的图.pmtiles").toAbsolutePath().toString());
        assertEquals("", text("basemaps.field.attribution"), "the credit of another file does not stay");
        assertEquals("一个县城的图", text("basemaps.field.zh"));
        robot.interact(() -> fixture.card.add(file));
        fire(robot, zh("basemaps.test"));
        fire(robot, zh("basemaps.save"));
        assertEquals("市区", fixture.entries.get().get(3).spec().title().zh());
        assertEquals(
                SourceSpec.Kind.PMTILES, fixture.entries.get().get(3).spec().kind());
    }

    @Test
    void theRareSettingsAreKept(FxRobot robot) {
        open(robot);
        fill(robot, "https://tiles.example.net/{z}/{x}/{y}.png?key={key}");
        type(robot, "basemaps.key", SECRET);
        fire(robot, zh("basemaps.more"));
        choose(robot, "basemaps.field.tile-size", 512);
        choose(robot, "basemaps.field.connections", 2);
        choose(robot, "basemaps.field.keep", Duration.ofDays(30));
        type(robot, "basemaps.field.key-hint", "在 example.net 申请");
        fire(robot, zh("basemaps.save"));
        SourceSpec made = fixture.entries.get().get(3).spec();
        LocalText hint = LocalText.same("在 example.net 申请");
        assertEquals(new SourceSpec.Web(List.of(), 512, hint, 2, Duration.ofDays(30)), made.web());
        fire(robot, zh("basemaps.do.edit", "本局影像"));
        fire(robot, zh("basemaps.save"));
        assertEquals(made, fixture.entries.get().get(3).spec(), "edited without a change it is the same");
    }
}
