package lakecity.ui.control;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.plan.Comparison;
import lakecity.plan.LaterValue;
import lakecity.plan.Target;

/** What is said of a target in a few words. */
public final class TargetWords {
    private final Messages words;

    public TargetWords(Messages words) {
        this.words = words;
    }

    /** 600家以上; 全覆盖; empty where the outline gives no number. */
    public String number(Target target) {
        return number(
                target,
                switch (target.comparison()) {
                    case AT_LEAST -> "outline.target.at-least";
                    case ABOVE -> "outline.target.above";
                    case REACH, ALL -> "outline.target.reach";
                });
    }

    /** The same as short as can be: ≥ 60%. */
    public String tile(Target target) {
        return number(
                target,
                switch (target.comparison()) {
                    case AT_LEAST -> "outline.tile.at-least";
                    case ABOVE -> "outline.tile.above";
                    case REACH, ALL -> "outline.target.reach";
                });
    }

    private String number(Target target, String key) {
        if (target.comparison() == Comparison.ALL) {
            return words.text("outline.target.all");
        }
        Double value = target.value();
        if (!target.amount().isEmpty()) {
            return words.text(key, target.amount().primary(words.language()));
        }
        return value == null ? "" : words.text(key, amount(value, target));
    }

    /** A number with the target's unit. */
    public String amount(double value, Target target) {
        String unit = target.unit().primary(words.language());
        String number = format().format(value);
        if (!unit.isEmpty() && Character.isDigit(unit.charAt(0))) {
            return number + " × " + unit;
        }
        boolean apart = !unit.isEmpty() && words.language() == Language.EN && Character.isLetter(unit.charAt(0));
        return number + (apart ? " " : "") + unit;
    }

    /** 2025年 · “力争跨过” */
    public List<String> when(Target target) {
        Integer year = target.year();
        String due = target.due().primary(words.language());
        String when = due.isEmpty() && year != null ? words.text("outline.target.year", String.valueOf(year)) : due;
        String verb = target.outlineVerb();
        return Stream.of(when, verb.isEmpty() ? "" : words.text("detail.verb", verb))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** What is known since, and whether it can be set beside the target. */
    public String since(Target target) {
        if (target.progress().isPresent()) {
            LaterValue known = target.comparable().orElseThrow();
            return words.text(
                    "outline.target.progress",
                    String.valueOf(known.year()),
                    amount(known.value(), target),
                    Math.round(100 * target.progress().getAsDouble()));
        }
        List<LaterValue> later = target.later();
        return later.isEmpty()
                ? words.text("outline.target.unknown")
                : words.text(
                        "outline.target.not-comparable",
                        String.valueOf(later.get(later.size() - 1).year()));
    }

    private DecimalFormat format() {
        DecimalFormat format = new DecimalFormat(
                words.language() == Language.EN ? "#,##0.##" : "0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setGroupingSize(3);
        return format;
    }
}
