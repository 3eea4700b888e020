package lakecity.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.search.Hit;
import lakecity.search.SearchResult;
import lakecity.search.Subject;
import lakecity.ui.control.Labels;
import lakecity.view.View;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/**
 * Makes the lines of the card: hits, what to do when there are none, and for an empty box past queries and how to search.
 */
final class CardLines {
    private final View view;
    private final Plan plan;
    private final Messages words;

    CardLines(View view, Plan plan) {
        this.view = view;
        this.plan = plan;
        this.words = Messages.of(view.language());
    }

    /** @param open told which hit was chosen */
    List<Node> hits(SearchResult result, Consumer<Hit> open) {
        List<Node> lines = new ArrayList<>();
        for (SearchResult.Section section : result.sections()) {
            lines.add(heading("search.group." + section.group().name().toLowerCase(Locale.ROOT)));
            for (Hit hit : section.hits()) {
                lines.add(row(hit, () -> open.accept(hit)));
            }
            int more = section.total() - section.hits().size();
            if (more > 0) {
                lines.add(remark(words.text("search.more", more)));
            }
        }
        return lines;
    }

    private ResultRow row(Hit hit, Runnable action) {
        return hit.subject() instanceof Subject.OfFeature found
                ? HitRow.of(hit, found.feature(), plan, view, action)
                : ContentRow.of(hit, plan, view, action);
    }

    List<Node> nothing(String query, Optional<Feature> example, Consumer<String> ask) {
        String shown = query.length() > 40 ? query.substring(0, 40) + "…" : query;
        List<Node> lines = new ArrayList<>();
        Label title = Labels.wrapping(words.text("search.nothing", shown.strip()), "search-nothing");
        lines.add(title);
        lines.addAll(lessons(example, ask));
        return lines;
    }

    /** @param ask told a query to put into the box */
    List<Node> empty(List<String> history, Optional<Feature> example, Consumer<String> ask) {
        List<Node> lines = new ArrayList<>();
        if (!history.isEmpty()) {
            lines.add(heading("search.history"));
            history.forEach(query -> lines.add(row(MaterialDesignH.HISTORY, query, "", ask, query)));
        }
        lines.addAll(lessons(example, ask));
        return lines;
    }

    /** Each way to search, shown on a feature of the plan. */
    private List<Node> lessons(Optional<Feature> example, Consumer<String> ask) {
        List<Node> lines = new ArrayList<>();
        lines.add(heading("search.ways"));
        example.ifPresent(feature -> {
            String[] syllables = feature.pinyin().strip().split("\\s+", -1);
            StringBuilder initials = new StringBuilder();
            for (String syllable : syllables) {
                initials.append(syllable, 0, Math.min(1, syllable.length()));
            }
            lines.add(way("search.way.name", feature.name().zh(), ask));
            lines.add(way("search.way.pinyin", String.join("", syllables), ask));
            lines.add(way("search.way.initials", initials.toString(), ask));
            lines.add(way("search.way.english", feature.name().en(), ask));
        });
        plan.outline().clauses().stream()
                .filter(clause -> clause.children().isEmpty())
                .map(clause -> clause.title().primary(view.language()))
                .filter(title -> !title.isEmpty())
                .findFirst()
                .ifPresent(title -> lines.add(way("search.way.contents", title, ask)));
        plan.outline().terms().stream()
                .map(term -> term.name().primary(view.language()))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .ifPresent(name -> lines.add(way("search.way.terms", name, ask)));
        lines.add(remark(words.text("search.hint")));
        return lines;
    }

    private ResultRow way(String key, String query, Consumer<String> ask) {
        return row(MaterialDesignM.MAGNIFY, query, words.text(key), ask, query);
    }

    private static ResultRow row(Ikon icon, String text, String remark, Consumer<String> ask, String query) {
        VBox content = new VBox(1, new NameFlow(text, List.of(), "search-name"));
        if (!remark.isEmpty()) {
            content.getChildren().add(Labels.wrapping(remark, "muted"));
        }
        content.setMinWidth(0);
        return new ResultRow(
                new FontIcon(icon), content, remark.isEmpty() ? text : text + ", " + remark, () -> ask.accept(query));
    }

    private Label heading(String key) {
        return Labels.wrapping(words.text(key), "search-heading");
    }

    private static Label remark(String text) {
        return Labels.wrapping(text, "muted", "search-remark");
    }
}
