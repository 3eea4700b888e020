package lakecity.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.i18n.LocalText;

/** The files of a new maps folder: a plan with one of everything, an empty base map, no tiles from the network. */
final class PlanTemplate {
    private static final List<String> FILES = List.of(
            "plan/plan.json",
            "plan/layers.json",
            "plan/sources.json",
            "plan/clauses.json",
            "plan/targets.json",
            "plan/terms.json",
            "plan/features/projects.geojson",
            "base/sources.json",
            "base/embedded/plan.json",
            "base/embedded/layers.json",
            "base/embedded/sources.json",
            "base/embedded/features/base.geojson");
    /** Years from now that the example target is due in. */
    private static final int AHEAD = 5;

    private PlanTemplate() {}

    /**
     * The text of each file by its path in the folder.
     *
     * @param id the pack's id
     * @param area where coordinates may lie, and the opening view
     */
    static Map<String, String> files(String id, LocalText title, Bounds area, YearMonth now) {
        LonLat centre = area.center();
        Map<String, String> words = Map.of(
                "@id@", quoted(id),
                "@zh@", quoted(title.zh()),
                "@en@", quoted(title.en()),
                "@month@", quoted(now.toString()),
                "@target-year@", String.valueOf(now.getYear() + AHEAD),
                "@area@", numbers(area.west(), area.south(), area.east(), area.north()),
                "@centre@", numbers(rounded(centre.lon()), rounded(centre.lat())));
        Map<String, String> files = new LinkedHashMap<>();
        for (String file : FILES) {
            files.put(file, filled(text(file), words));
        }
        return files;
    }

    /** One place after the other, so that a name with such a word in it stays as it is. */
    private static String filled(String text, Map<String, String> words) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int from = at;
            String word = words.keySet().stream()
                    .filter(it -> text.startsWith(it, from))
                    .findFirst()
                    .orElse("");
            filled.append(word.isEmpty() ? text.substring(at, at + 1) : words.get(word));
            at += Math.max(1, word.length());
        }
        return filled.toString();
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }

    private static String numbers(double... numbers) {
        return DoubleStream.of(numbers)
                .mapToObj(number ->
                        BigDecimal.valueOf(number).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        try {
            return JsonMapper.builder().build().writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(PlanTemplate.class.getResourceAsStream("new-plan/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
