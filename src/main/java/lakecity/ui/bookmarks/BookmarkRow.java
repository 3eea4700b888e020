package lakecity.ui.bookmarks;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import lakecity.i18n.Messages;
import lakecity.ui.control.Buttons;
import lakecity.view.Bookmarks;
import lakecity.view.Bookmarks.Bookmark;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** One saved view: its name goes there, and beside it are rename and delete. FX thread. */
final class BookmarkRow extends HBox {
    private final Bookmark bookmark;
    private final Bookmarks bookmarks;
    private final Consumer<Bookmark> go;
    private final Messages words;

    BookmarkRow(Bookmark bookmark, Bookmarks bookmarks, Consumer<Bookmark> go, Messages words) {
        super(4);
        this.bookmark = bookmark;
        this.bookmarks = bookmarks;
        this.go = go;
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("bookmark-row");
        show();
    }

    private void show() {
        Button name = new Button(bookmark.name());
        name.getStyleClass().add("bookmark-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinHeight(USE_PREF_SIZE);
        name.setWrapText(true);
        name.setAlignment(Pos.CENTER_LEFT);
        name.setAccessibleText(words.text("bookmark.go", bookmark.name()));
        name.setOnAction(event -> go.accept(bookmark));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button rename = Buttons.icon(MaterialDesignP.PENCIL_OUTLINE, words.text("bookmark.rename", bookmark.name()));
        rename.setOnAction(event -> rename());
        Button delete = Buttons.icon(MaterialDesignT.TRASH_CAN_OUTLINE, words.text("bookmark.delete", bookmark.name()));
        delete.setOnAction(event -> bookmarks.remove(bookmark));
        getChildren().setAll(name, rename, delete);
    }

    /** The name becomes a field: Enter or going elsewhere takes it, Esc leaves it as it was. */
    private void rename() {
        TextField field = new TextField(bookmark.name());
        field.setAccessibleText(words.text("bookmark.rename", bookmark.name()));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(event -> bookmarks.rename(bookmark, field.getText()));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                show();
                event.consume();
            }
        });
        getChildren().setAll(field);
        field.requestFocus();
        field.selectAll();
    }
}
