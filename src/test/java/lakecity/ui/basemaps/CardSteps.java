package lakecity.ui.basemaps;

import static lakecity.ui.basemaps.BaseFixture.zh;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import lakecity.ui.Texts;
import org.testfx.api.FxRobot;

/** What a person does in the card and sees of it. */
abstract class CardSteps {
    static final String SECRET = "s3cret-key-0815";
    BaseFixture fixture;

    void open(FxRobot robot) {
        robot.interact(fixture.card::open);
    }

    void fire(FxRobot robot, String words) {
        robot.interact(() -> fixture.button(words).fire());
    }

    void type(FxRobot robot, String field, String text) {
        robot.interact(() -> fixture.field(zh(field)).setText(text));
    }

    void fill(FxRobot robot, String address) {
        fire(robot, zh("basemaps.add"));
        type(robot, "basemaps.field.address", address);
        type(robot, "basemaps.field.zh", "本局影像");
        type(robot, "basemaps.field.attribution", "© 本局");
    }

    boolean says(String words) {
        return fixture.seen().count() > 0 && Texts.of(fixture.card).stream().anyMatch(text -> text.contains(words));
    }

    boolean aboutToAsk() {
        return fixture.seen()
                .filter(PreviewPane.class::isInstance)
                .anyMatch(each -> ((PreviewPane) each).isAboutToLoad());
    }

    String text(String field) {
        return fixture.field(zh(field)).getText();
    }

    @SuppressWarnings("unchecked")
    <T> void choose(FxRobot robot, String field, T value) {
        robot.interact(() -> fixture.seen()
                .filter(each -> each instanceof ChoiceBox && zh(field).equals(each.getAccessibleText()))
                .map(each -> (ChoiceBox<T>) each)
                .findFirst()
                .orElseThrow()
                .setValue(value));
    }

    void neverShown() {
        for (Node each : fixture.seen().toList()) {
            String accessible = String.valueOf(each.getAccessibleText()) + each.getAccessibleHelp();
            assertFalse(accessible.contains(SECRET));
            boolean isClear = each instanceof TextInputControl && !(each instanceof PasswordField);
            assertFalse(isClear && ((TextInputControl) each).getText().contains(SECRET));
        }
        assertFalse(says(SECRET));
    }
}
