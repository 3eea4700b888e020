package lakecity.ui.basemaps;

import static lakecity.ui.basemaps.BaseFixture.zh;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.ui.Texts;
import lakecity.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Base maps are listed, ordered, hidden, removed and taken back; keys are asked for and never in any label. */
@ExtendWith(ApplicationExtension.class)
class BaseMapsCardTest extends CardSteps {
    @Start
    void start(Stage stage) {
        fixture = new BaseFixture(stage, Language.ZH, "light");
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

    @Test
    void theKeysStayInTheListWhenTheMapIsSwitched(FxRobot robot) {
        open(robot);
        robot.interact(() -> fixture.button(zh("basemaps.do.use", "底图foreign")).requestFocus());
        robot.interact(() -> fixture.state.setBase("foreign", 1));
        assertTrue(fixture.button(zh("basemaps.do.use", "底图foreign")).isDisabled());
        assertTrue(fixture.seen().anyMatch(each -> each.isFocused() && !each.isDisabled()));
    }

    @Test
    void whoWasAskedForAKeyFromTheListComesBackToIt(FxRobot robot) {
        SourceSpec keyed = fixture.entries.get().get(2).spec();
        open(robot);
        robot.interact(() -> fixture.card.askKey(keyed, () -> fixture.used.add("gone")));
        robot.interact(() -> assertTrue(fixture.card.escape()));
        assertTrue(says(zh("basemaps.lead")));
        robot.interact(() -> fixture.card.askKey(keyed, () -> fixture.used.add("on")));
        type(robot, "basemaps.key", SECRET);
        fire(robot, zh("basemaps.key.save"));
        assertTrue(says(zh("basemaps.lead")));
        assertEquals(List.of("on"), fixture.used);
    }
}
