package lakecity.ui.projects;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import lakecity.export.table.CsvExport;
import lakecity.export.table.FeatureTable;
import lakecity.export.table.Table;
import lakecity.export.table.TsvText;
import lakecity.export.table.XlsxExport;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;
import lakecity.plan.Plan;
import lakecity.task.Background;
import lakecity.ui.control.CopyButton;
import lakecity.ui.control.Problem;
import lakecity.ui.control.Problems;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Copies the selected lines and saves what is listed as CSV or XLSX, in the background. FX thread. */
final class TableMenu extends MenuButton {
    static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final ProjectsTable table;
    private final ProjectContext context;
    private final Background background;
    private final Problems problems;
    private final Supplier<String> shown;
    private final CheckMenuItem unchecked = new CheckMenuItem();

    /** @param shown says in words what is listed */
    TableMenu(
            ProjectsTable table,
            ProjectContext context,
            Background background,
            Problems problems,
            Supplier<String> shown) {
        this.table = table;
        this.context = context;
        this.background = background;
        this.problems = problems;
        this.shown = shown;
        setGraphic(new FontIcon(MaterialDesignT.TRAY_ARROW_UP));
        setMinWidth(Region.USE_PREF_SIZE);
        setOnShowing(event -> build());
    }

    void speak() {
        Messages words = context.words();
        setText(words.text("projects.export"));
        setAccessibleText(words.text("projects.export.hint"));
        build();
    }

    /** Puts the selected lines on the clipboard, or all that are listed when none is selected. */
    void copy() {
        List<ProjectRow> selected = table.selected();
        List<ProjectRow> rows = selected.isEmpty() ? List.copyOf(table.getItems()) : selected;
        if (!rows.isEmpty()) {
            CopyButton.copy(TsvText.of(textOf(rows).get()));
            context.toast().show(context.words().text("projects.copied", rows.size()));
        }
    }

    /** Writes what is listed to a file in the format its name ends with, and says so. */
    void saveTo(Path file) {
        Supplier<Table> text = textOf(List.copyOf(table.getItems()));
        background.run(
                () -> {
                    write(text.get(), file);
                    return file;
                },
                written -> context.toast().show(context.words().text("projects.saved", written)),
                error -> failed(String.valueOf(file.getFileName()), error));
    }

    private static void write(Table table, Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            CsvExport.write(table, file);
        } else {
            XlsxExport.write(table, file);
        }
    }

    /** What is chosen now, to be put into words later and elsewhere. */
    private Supplier<Table> textOf(List<ProjectRow> rows) {
        Plan plan = context.plan();
        Messages words = context.words();
        boolean all = unchecked.isSelected();
        String what = shown.get();
        return () -> new FeatureTable(plan, words, all)
                .of(rows.stream().map(ProjectRow::feature).toList(), what);
    }

    private void build() {
        Messages words = context.words();
        MenuItem copy = new MenuItem(words.text("projects.copy"), new FontIcon(MaterialDesignC.CONTENT_COPY));
        copy.setOnAction(event -> copy());
        MenuItem xlsx =
                new MenuItem(words.text("projects.save.xlsx"), new FontIcon(MaterialDesignF.FILE_EXCEL_OUTLINE));
        xlsx.setOnAction(event -> save(".xlsx"));
        MenuItem csv =
                new MenuItem(words.text("projects.save.csv"), new FontIcon(MaterialDesignF.FILE_DELIMITED_OUTLINE));
        csv.setOnAction(event -> save(".csv"));
        boolean nothing = table.getItems().isEmpty();
        List.of(copy, xlsx, csv).forEach(item -> item.setDisable(nothing));
        unchecked.setText(words.text("projects.unchecked"));
        getItems().setAll(copy, xlsx, csv, new SeparatorMenuItem(), unchecked);
    }

    private void save(String ending) {
        Messages words = context.words();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("projects.export.hint"));
        chooser.setInitialFileName(context.plan().head().id() + ending);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ending.substring(1), "*" + ending));
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            Path path = file.toPath();
            boolean named = path.toString().toLowerCase(Locale.ROOT).endsWith(ending);
            saveTo(named ? path : path.resolveSibling(path.getFileName() + ending));
        }
    }

    private void failed(String file, Throwable error) {
        String reason = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        Issue issue = new Issue(
                Issue.Severity.ERROR,
                file,
                "",
                Messages.both("projects.failed", reason),
                Messages.both("window.export.failed.remedy"));
        problems.report(new Problem(issue, Problem.of(error).details()));
        context.toast().show(issue.reason().primary(context.words().language()));
    }
}
