package lakecity.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lakecity.draw.style.Palette;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.geo.WebMercator;
import lakecity.i18n.Language;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.view.Axis;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;

/** Takes the values of options from what was typed, or says in a sentence what would have been right. */
final class Choices {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})[x×X](\\d{1,6})");
    private static final List<String> THEMES = List.of("light", "dark");

    /** Degrees: a village. */
    private static final double LEAST_AREA = 0.01;

    private final Console console;

    Choices(Console console) {
        this.console = console;
    }

    /** Width and height in logical pixels. */
    record Size(int width, int height) {}

    Optional<Language> language(@Nullable String typed) {
        return one(
                        "--lang",
                        typed,
                        Arrays.stream(Language.values()).map(Language::code).toList())
                .map(Language::of);
    }

    Optional<String> theme(@Nullable String typed) {
        return one("--theme", typed, THEMES);
    }

    Optional<String> palette(@Nullable String typed) {
        return one("--palette", typed, Palette.ids());
    }

    Optional<Axis> axis(@Nullable String typed) {
        return one("--axis", typed, List.of("outline", "latest"))
                .map(word -> Axis.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    Size size(String typed) {
        Matcher size = SIZE.matcher(typed);
        if (!size.matches()) {
            throw console.usage("cli.bad-size", typed);
        }
        return new Size(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }

    double scale(String typed) {
        return number("--scale", typed, 0.25, 16);
    }

    double zoom(String typed) {
        return number("--zoom", typed, Viewport.MIN_ZOOM, Viewport.MAX_ZOOM);
    }

    LonLat center(String typed) {
        String[] parts = typed.split("[,，]", -1);
        if (parts.length != 2) {
            throw console.usage("cli.bad-center", typed);
        }
        double lon = number("--center", parts[0], -180, 180);
        return new LonLat(lon, number("--center", parts[1], -WebMercator.MAX_LATITUDE, WebMercator.MAX_LATITUDE));
    }

    /** West, south, east and north, of some extent. */
    Bounds area(String typed) {
        String[] sides = typed.split("[,，]", -1);
        if (sides.length != 4) {
            throw console.usage("cli.bad-area", typed);
        }
        double west = number("--area", sides[0], -180, 180);
        double south = number("--area", sides[1], -WebMercator.MAX_LATITUDE, WebMercator.MAX_LATITUDE);
        double east = number("--area", sides[2], -180, 180);
        double north = number("--area", sides[3], -WebMercator.MAX_LATITUDE, WebMercator.MAX_LATITUDE);
        if (east - west < LEAST_AREA || north - south < LEAST_AREA) {
            throw console.usage("cli.bad-area", typed);
        }
        return new Bounds(west, south, east, north);
    }

    /** Ids of layers of a plan. */
    List<String> layers(String typed, Plan plan) {
        List<String> known = plan.layers().stream().map(Layer::id).toList();
        List<String> wanted = Arrays.stream(typed.split("[,，]"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        for (String id : wanted) {
            one("--layers", id, known);
        }
        return wanted;
    }

    private Optional<String> one(String option, @Nullable String typed, List<String> known) {
        if (typed != null && !known.contains(typed)) {
            throw console.usage("cli.not-one-of", option, typed, String.join(", ", known));
        }
        return Optional.ofNullable(typed);
    }

    /** A number from a least to a most. */
    double number(String option, String typed, double least, double most) {
        double number;
        try {
            number = Double.parseDouble(typed.strip());
        } catch (NumberFormatException e) {
            throw console.usage("cli.bad-number", option, typed, plain(least), plain(most));
        }
        if (!(number >= least && number <= most)) {
            throw console.usage("cli.bad-number", option, typed, plain(least), plain(most));
        }
        return number;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
