package lakecity.ui.control;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The list of everything that went wrong, each with place, reason, remedy and a button that copies it; made while it is shown. */
public final class ProblemsCard extends Card {
    /** More would only slow the window down; the command line's validate lists them all. */
    private static final int MOST = 200;

    private final ObservableList<Problem> problems;
    private final Runnable close;
    private Messages words;

    /** @param close puts the card away */
    public ProblemsCard(ObservableList<Problem> problems, Messages words, Runnable close) {
        this.problems = problems;
        this.words = words;
        this.close = close;
        getStyleClass().add("problems");
        problems.addListener((ListChangeListener<Problem>) change -> build());
        setVisible(false);
        visibleProperty().addListener((property, old, now) -> build());
    }

    /** Says it in another language. */
    public void speak(Messages newWords) {
        words = newWords;
        build();
    }

    private void build() {
        if (!isVisible()) {
            return;
        }
        Button closeButton = Buttons.icon(MaterialDesignC.CLOSE, words.text("control.close"));
        closeButton.setOnAction(event -> close.run());
        String title = words.text("problem.title", problems.size());
        if (problems.isEmpty()) {
            MessageCard well =
                    new MessageCard(MaterialDesignC.CHECK_CIRCLE_OUTLINE, words.text("problem.none"), new String[] {
                        words.text("problem.none.more")
                    });
            fill(title, new Node[] {closeButton}, well);
            return;
        }
        CopyButton copyAll = CopyButton.icon(words.text("problem.copy-all"), this::allAsText, words);
        fill(title, new Node[] {copyAll, closeButton}, list());
    }

    private ScrollPane list() {
        VBox rows = new VBox();
        problems.stream().limit(MOST).forEach(problem -> rows.getChildren().add(row(problem)));
        if (problems.size() > MOST) {
            rows.getChildren().add(Labels.wrapping(words.text("problem.more", problems.size() - MOST), "muted"));
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(words.text("problem.title", problems.size()));
        rows.heightProperty().addListener((property, old, now) -> scroll.setPrefViewportHeight(now.doubleValue()));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Node row(Problem problem) {
        Issue issue = problem.issue();
        boolean error = issue.severity() == Issue.Severity.ERROR;
        FontIcon icon = new FontIcon(error ? MaterialDesignA.ALERT_CIRCLE_OUTLINE : MaterialDesignA.ALERT_OUTLINE);
        icon.getStyleClass().add(error ? "error-icon" : "warning-icon");
        VBox texts = new VBox(
                2,
                Labels.wrapping(issue.reason().primary(words.language()), "body"),
                Labels.wrapping(issue.remedy().primary(words.language()), "muted"),
                Labels.wrapping(place(issue), "muted", "place"));
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = new HBox(
                12,
                icon,
                texts,
                CopyButton.icon(words.text("problem.copy"), () -> problem.asText(words.language()), words));
        row.getStyleClass().add("problem");
        return row;
    }

    private static String place(Issue issue) {
        return issue.where().isEmpty() ? issue.file() : issue.file() + " · " + issue.where();
    }

    private String allAsText() {
        StringBuilder text = new StringBuilder();
        problems.forEach(
                problem -> text.append(problem.asText(words.language())).append("\n\n"));
        return text.toString();
    }
}
