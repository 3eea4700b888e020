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
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileException;
import lakecity.ui.Texts;
import lakecity.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Base maps are added, tested, changed, ordered, hidden, removed and taken back; keys are never in any label. */
@ExtendWith(ApplicationExtension.class)
class BaseMapsCardTest {
    private static final String SECRET = "s3cret-key-0815";
    private BaseFixture fixture;

    @Start
    void start(Stage stage) {
        fixture = new BaseFixture(stage, Language.ZH, "light");
    }

    private void open(FxRobot robot) {
        robot.interact(fixture.card::open);
    }

    private void fire(FxRobot robot, String words) {
        robot.interact(() -> fixture.button(words).fire());
    }

    private void type(FxRobot robot, String field, String text) {
        robot.interact(() -> fixture.field(zh(field)).setText(text));
    }

    private void fill(FxRobot robot, String address) {
        fire(robot, zh("basemaps.add"));
        type(robot, "basemaps.field.address", address);
        type(robot, "basemaps.field.zh", "本局影像");
        type(robot, "basemaps.field.attribution", "© 本局");
    }

    private boolean says(String words) {
        return fixture.seen().count() > 0 && Texts.of(fixture.card).stream().anyMatch(text -> text.contains(words));
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
    void aSourceIsChangedAndAShippedOneOnlyCopied(FxRobot robot) {
        open(robot);
        fire(robot, zh("basemaps.do.copy", "底图foreign"));
        fire(robot, zh("basemaps.save"));
        String title = zh("basemaps.copy-of", "底图foreign");
        BaseEntry copy = fixture.entries.get().get(3);
        assertEquals(title, copy.spec().title().zh());
        assertEquals("Map foreign (copy)", copy.spec().title().en());
        robot.interact(() -> fixture.state.setBase(copy.id(), 1));
        fire(robot, zh("basemaps.do.edit", title));
        type(robot, "basemaps.field.zh", "新名");
        fire(robot, zh("basemaps.save"));
        assertEquals("新名", fixture.entries.get().get(3).spec().title().zh());
        assertEquals(copy.id(), fixture.entries.get().get(3).id());
        assertEquals(copy.id(), fixture.state.view().baseMap());
    }

    @Test
    void orderAndHiding(FxRobot robot) {
        open(robot);
        fire(robot, zh("basemaps.do.up", "底图keyed"));
        assertEquals(List.of("embedded", "keyed", "foreign"), fixture.ids());
        assertTrue(fixture.button(zh("basemaps.do.up", "底图keyed")).isDisabled(), "the embedded map stays first");
        assertTrue(fixture.button(zh("basemaps.do.down", "底图keyed")).isFocused(), "the keys stay with it");
        fire(robot, zh("basemaps.do.hide", "底图foreign"));
        assertTrue(fixture.entries.get().get(2).hidden());
        assertTrue(fixture.button(zh("basemaps.do.use", "底图foreign")).isDisabled());
        fire(robot, zh("basemaps.do.show", "底图foreign"));
        assertFalse(fixture.entries.get().get(2).hidden());
    }

    @Test
    void removedAndTakenBack(FxRobot robot) {
        open(robot);
        fire(robot, zh("basemaps.do.copy", "底图foreign"));
        fire(robot, zh("basemaps.save"));
        BaseEntry own = fixture.entries.get().get(3);
        String title = own.spec().title().zh();
        fire(robot, zh("basemaps.do.up", title));
        robot.interact(() -> fixture.state.setBase(own.id(), 1));
        fire(robot, zh("basemaps.do.remove", title));
        assertFalse(fixture.ids().contains(own.id()));
        assertEquals(View.EMBEDDED, fixture.state.view().baseMap());
        fire(robot, zh("basemaps.undo"));
        assertEquals(2, fixture.ids().indexOf(own.id()));
        assertEquals(own.id(), fixture.state.view().baseMap());
    }

    @Test
    void aListThatCannotBeWrittenIsSaid(FxRobot robot) {
        fixture.full = new LocalText("磁盘已满", "disk full");
        open(robot);
        fire(robot, zh("basemaps.do.up", "底图keyed"));
        assertTrue(says("磁盘已满"));
    }

    @Test
    void aKeyIsAskedForKeptAndNeverInALabel(FxRobot robot) {
        SourceSpec keyed = fixture.entries.get().get(2).spec();
        assertTrue(fixture.card.lacksKey(keyed));
        boolean[] gone = {false};
        robot.interact(() -> fixture.card.askKey(keyed, () -> gone[0] = true));
        assertTrue(says("https://keys.example.com/apply"));
        type(robot, "basemaps.key", SECRET);
        neverShown();
        fire(robot, zh("basemaps.key.save"));
        assertTrue(gone[0]);
        assertFalse(fixture.card.isVisible());
        assertFalse(fixture.card.lacksKey(keyed));
        open(robot);
        fire(robot, zh("basemaps.do.key", "底图keyed"));
        neverShown();
        assertTrue(fixture.field(zh("basemaps.key")) instanceof PasswordField);
        fire(robot, zh("basemaps.key.eye"));
        assertFalse(fixture.field(zh("basemaps.key")) instanceof PasswordField);
        assertEquals(SECRET, fixture.field(zh("basemaps.key")).getText());
        fire(robot, zh("basemaps.key.forget"));
        assertTrue(fixture.card.lacksKey(keyed));
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
    void whoWouldRatherNotGiveAKeyIsLeftAlone(FxRobot robot) {
        boolean[] gone = {false};
        SourceSpec keyed = fixture.entries.get().get(2).spec();
        robot.interact(() -> fixture.card.askKey(keyed, () -> gone[0] = true));
        robot.interact(() -> assertTrue(fixture.card.escape()));
        assertFalse(gone[0]);
        assertFalse(fixture.card.isVisible());
        robot.interact(() -> assertFalse(fixture.card.escape()));
    }

    @Test
    void escGoesBackToTheListThenCloses(FxRobot robot) {
        open(robot);
        fire(robot, zh("basemaps.add"));
        assertTrue(fixture.seen().anyMatch(each -> each instanceof TextInputControl && each.isFocused()));
        robot.interact(() -> assertTrue(fixture.card.escape()));
        assertTrue(says(zh("basemaps.lead")));
        robot.interact(() -> assertTrue(fixture.card.escape()));
        assertFalse(fixture.card.isVisible());
    }

    @Test
    void everythingIsNamedInBothLanguages(FxRobot robot) {
        open(robot);
        robot.interact(() -> fixture.state.setLanguage(Language.EN));
        assertTrue(says("Base maps"));
        robot.interact(() -> fixture.button("Add base map").fire());
        robot.interact(
                () -> fixture.field("Address, file or folder").setText("https://{s}.example.com/{z}/{x}/{y}?k={key}"));
        robot.interact(() -> fixture.button("More settings").fire());
        assertTrue(fixture.seen().noneMatch(each -> each instanceof ChoiceBox && each.getAccessibleText() == null));
        assertEquals(
                List.of(),
                fixture.seen()
                        .filter(TextInputControl.class::isInstance)
                        .filter(each -> each.getAccessibleText() == null)
                        .toList());
        assertEquals(List.of(), Texts.cutOff(fixture.card));
        assertEquals(List.of(), Texts.sticksOut(fixture.card));
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

    @Test
    void rowsAreMovedByKeysAndByDragging(FxRobot robot) {
        open(robot);
        robot.interact(() -> fixture.button(zh("basemaps.do.copy", "底图keyed")).requestFocus());
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("embedded", "keyed", "foreign"), fixture.ids());
        assertTrue(fixture.button(zh("basemaps.do.copy", "底图keyed")).isFocused());
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(List.of("embedded", "foreign", "keyed"), fixture.ids());
        List<BaseEntry> all = fixture.entries.get();
        assertEquals(
                "keyed", Entries.placed(all, "keyed", "foreign", true).get(1).id());
        assertEquals(
                "foreign", Entries.placed(all, "foreign", "keyed", false).get(2).id());
        assertEquals(
                "keyed", Entries.placed(all, "keyed", "embedded", true).get(1).id(), "the embedded map stays first");
        assertEquals(all, Entries.placed(all, "embedded", "keyed", false));
        assertEquals(all, Entries.placed(all, "keyed", "keyed", true));
    }

    @Test
    void anOwnOneCanBeHiddenAndStaysSoWhenItIsChanged(FxRobot robot) {
        open(robot);
        fill(robot, "https://tiles.example.net/{z}/{x}/{y}.png");
        fire(robot, zh("basemaps.save"));
        fire(robot, zh("basemaps.do.hide", "本局影像"));
        assertTrue(fixture.entries.get().get(3).hidden());
        fire(robot, zh("basemaps.do.edit", "本局影像"));
        type(robot, "basemaps.field.zh", "新名");
        fire(robot, zh("basemaps.save"));
        assertTrue(fixture.entries.get().get(3).hidden());
        assertTrue(fixture.button(zh("basemaps.do.use", "新名")).isDisabled());
    }

    @Test
    void whatWasNotUnderstoodCanBeClearedAway(FxRobot robot) {
        fixture.broken = 2;
        open(robot);
        assertTrue(says(zh("basemaps.broken", 2)));
        fire(robot, zh("basemaps.broken.clean"));
        assertEquals(0, fixture.broken);
        assertFalse(says(zh("basemaps.broken", 2)));
    }

    private boolean aboutToAsk() {
        return fixture.seen()
                .filter(PreviewPane.class::isInstance)
                .anyMatch(each -> ((PreviewPane) each).isAboutToLoad());
    }

    private String text(String field) {
        return fixture.field(zh(field)).getText();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(FxRobot robot, String field, T value) {
        robot.interact(() -> fixture.seen()
                .filter(each -> each instanceof ChoiceBox && zh(field).equals(each.getAccessibleText()))
                .map(each -> (ChoiceBox<T>) each)
                .findFirst()
                .orElseThrow()
                .setValue(value));
    }

    private void neverShown() {
        for (Node each : fixture.seen().toList()) {
            String accessible = String.valueOf(each.getAccessibleText()) + each.getAccessibleHelp();
            assertFalse(accessible.contains(SECRET));
            boolean isClear = each instanceof TextInputControl && !(each instanceof PasswordField);
            assertFalse(isClear && ((TextInputControl) each).getText().contains(SECRET));
        }
        assertFalse(says(SECRET));
    }
}
