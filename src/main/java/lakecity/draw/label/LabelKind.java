package lakecity.draw.label;

import lakecity.plan.Layer;
import lakecity.plan.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What a name on the map names, in order of priority: the first are placed first. Sizes in logical pixels at text scale
 * 1. Units come before the lines that pass them: a line has many places for its name, a unit has few.
 */
enum LabelKind {
    LAKE(Tone.LAKE, 19, true, 7, 0),
    CENTRE(Tone.CENTRE, 16, true, 8, 14),
    TOWN(Tone.TOWN, 14.5, true, 8, 11),
    CITY(Tone.TOWN, 13, true, 0, 4.5),
    DISTRICT(Tone.DISTRICT, 13.5, true, 8, 0),
    PLAN_RAIL(Tone.PLAN_RAIL, 12.5, true, 8, 5),
    PLAN_ROAD(Tone.PLAN_ROAD, 12.5, true, 8, 5),
    RAIL_END(Tone.PLAN_RAIL, 12, true, 8, 8),
    ROAD_END(Tone.PLAN_ROAD, 12, true, 8, 8),
    ZONE(Tone.ZONE, 12.5, false, 8.5, 0),
    FACILITY(Tone.PROJECT, 12, false, 9.25, 12),
    PARK(Tone.PARK, 12, false, 9.5, 9.5),
    PROJECT(Tone.PROJECT, 12, false, 9.75, 8.5),
    STATION(Tone.PLAN_RAIL, 11.5, false, 9.75, 6.5),
    MARSH(Tone.LAKE, 12, false, 10.5, 0),
    RIVER(Tone.LAKE, 11.5, false, 9.25, 3),
    COUNTY(Tone.DISTRICT, 13, false, 8, 0),
    EXISTING(Tone.CONTEXT, 11, false, 10, 3),
    EXISTING_STATION(Tone.CONTEXT, 11, false, 10.25, 4),
    NEIGHBOUR(Tone.PLACE, 12, false, 0, 0);

    /** The colour of a text, one per family of things. */
    enum Tone {
        LAKE,
        CENTRE,
        TOWN,
        DISTRICT,
        ZONE,
        PLAN_RAIL,
        PLAN_ROAD,
        PARK,
        PROJECT,
        CONTEXT,
        PLACE
    }

    final Tone tone;
    final double size;
    final boolean bold;
    /** Smallest zoom at which it is named, unless selected. */
    final double minZoom;
    /** Pixels from a point to the edge of its symbol, or half the width of a line. */
    final double radius;

    LabelKind(Tone tone, double size, boolean bold, double minZoom, double radius) {
        this.tone = tone;
        this.size = size;
        this.bold = bold;
        this.minZoom = minZoom;
        this.radius = radius;
    }

    /** Whether it may cover a symbol rather than be left out. */
    boolean isVital() {
        return compareTo(PLAN_ROAD) <= 0;
    }

    /** The kind of the words at an arrow where a line of this kind goes on. */
    LabelKind end() {
        return this == PLAN_ROAD ? ROAD_END : RAIL_END;
    }

    /** What a shape's name is; null for what carries no name on the map. */
    static @Nullable LabelKind of(Layer layer, Shape shape) {
        String symbol = shape.symbol();
        return switch (layer.style()) {
            case "lake" -> symbol.equals("marsh") ? MARSH : LAKE;
            case "town" -> symbol.equals("centre") ? CENTRE : TOWN;
            case "district" -> symbol.equals("zone") ? ZONE : DISTRICT;
            case "plan-rail" -> symbol.equals("station") ? STATION : PLAN_RAIL;
            case "plan-road" -> PLAN_ROAD;
            case "airport", "hospital" -> FACILITY;
            case "park" -> PARK;
            case "project" -> PROJECT;
            case "river" -> RIVER;
            case "existing" -> symbol.equals("station") ? EXISTING_STATION : EXISTING;
            case "boundary" -> symbol.equals("county") ? COUNTY : null;
            case "base-place" -> symbol.equals("city") ? CITY : NEIGHBOUR;
            default -> null;
        };
    }
}
