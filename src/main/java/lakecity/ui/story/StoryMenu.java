package lakecity.ui.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import lakecity.i18n.Messages;
import lakecity.plan.Clause;
import lakecity.story.StoryShelf;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The items that open, make and save stories, for the button that carries the open story's title. FX thread. */
final class StoryMenu {
    private final OpenStory open;
    private final StoryDesk desk;
    private final StoryFiles files;
    private final Runnable rename;

    /** @param rename lets the user edit the story's title */
    StoryMenu(OpenStory open, StoryDesk desk, StoryFiles files, Runnable rename) {
        this.open = open;
        this.desk = desk;
        this.files = files;
        this.rename = rename;
    }

    /** Fills a button anew with what there is to do now. */
    void fill(MenuButton button) {
        Messages words = desk.words();
        List<MenuItem> items = new ArrayList<>();
        items.add(item(words.text("storytab.new"), MaterialDesignP.PLUS, () -> files.make(rename)));
        Menu clauses = clauses(words);
        if (!clauses.getItems().isEmpty()) {
            items.add(clauses);
        }
        items.add(item(words.text("storytab.open"), MaterialDesignF.FOLDER_OPEN_OUTLINE, this::openFile));
        shelf(items, words.text("storytab.shipped"), false);
        shelf(items, words.text("storytab.own"), true);
        recent(items, words);
        if (open.story().isPresent()) {
            items.add(new SeparatorMenuItem());
            items.add(item(
                    words.text("storytab.save"), MaterialDesignC.CONTENT_SAVE_OUTLINE, () -> files.save(() -> {})));
            items.add(item(words.text("storytab.save-as"), MaterialDesignC.CONTENT_SAVE_MOVE_OUTLINE, files::saveAs));
            items.add(item(words.text("storytab.rename"), MaterialDesignP.PENCIL_OUTLINE, rename));
            items.add(item(words.text("storytab.close"), MaterialDesignC.CLOSE, () -> files.leave(open::close)));
        }
        button.getItems().setAll(items);
    }

    void openFile() {
        desk.questions()
                .fileToOpen(
                        StoryQuestions.FileKind.STORY,
                        open.place()
                                .map(StoryPlace::targetFolder)
                                .orElse(desk.folders().own()),
                        desk.words())
                .ifPresent(files::open);
    }

    /** A story from a part of the outline, or from a chapter of it. */
    Menu clauses(Messages words) {
        Menu menu = new Menu(words.text("storytab.of-clause"), new FontIcon(MaterialDesignB.BOOK_OPEN_OUTLINE));
        for (Clause part : desk.plan().outline().roots()) {
            MenuItem whole = item(desk.text(part.title()), null, () -> files.make(part, () -> {}));
            if (part.children().isEmpty()) {
                menu.getItems().add(whole);
            } else {
                Menu more = new Menu(desk.text(part.title()));
                more.setMnemonicParsing(false);
                whole.setText(words.text("storytab.of-clause.whole", desk.text(part.title())));
                more.getItems().addAll(whole, new SeparatorMenuItem());
                part.children()
                        .forEach(each -> more.getItems()
                                .add(item(desk.text(each.title()), null, () -> files.make(each, () -> {}))));
                menu.getItems().add(more);
            }
        }
        return menu;
    }

    private void shelf(List<MenuItem> items, String heading, boolean own) {
        List<StoryShelf.Entry> entries =
                files.entries().stream().filter(entry -> entry.isOwn() == own).toList();
        if (!entries.isEmpty()) {
            heading(items, heading);
            entries.forEach(entry -> items.add(item(title(entry), null, () -> files.open(entry.file()))));
        }
    }

    private void recent(List<MenuItem> items, Messages words) {
        List<Path> shown = files.entries().stream()
                .map(StoryShelf.Entry::file)
                .map(StoryMenu::plain)
                .toList();
        List<Path> recent = desk.recent().stream()
                .map(Path::of)
                .filter(file -> !shown.contains(plain(file)))
                .toList();
        if (!recent.isEmpty()) {
            heading(items, words.text("storytab.recent"));
            recent.forEach(file -> items.add(item(String.valueOf(file.getFileName()), null, () -> files.open(file))));
        }
    }

    private static Path plain(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** A story's title; of a bad file its name, for opening it says what is wrong. */
    String title(StoryShelf.Entry entry) {
        return entry.story()
                .map(story -> desk.text(story.title()))
                .filter(title -> !title.isBlank())
                .orElseGet(() -> Objects.toString(entry.file().getFileName()));
    }

    private static void heading(List<MenuItem> items, String words) {
        MenuItem heading = new MenuItem(words);
        heading.setMnemonicParsing(false);
        heading.setDisable(true);
        heading.getStyleClass().add("menu-heading");
        items.add(new SeparatorMenuItem());
        items.add(heading);
    }

    static MenuItem item(String words, @Nullable Ikon icon, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        if (icon != null) {
            item.setGraphic(new FontIcon(icon));
        }
        item.setOnAction(event -> action.run());
        return item;
    }
}
