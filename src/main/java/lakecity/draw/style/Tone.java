package lakecity.draw.style;

/**
 * What a colour of the map stands for, with its value in each palette. Columns: light, dark, colour-blind safe (after
 * Okabe and Ito, "Color Universal Design", 2008), grey print, standard (after the ministry's drafting standard for
 * municipal territorial plans, 2021, where it names the thing).
 */
public enum Tone {
    /** Paper: open cores, casings, the inside of hollow symbols. */
    SURFACE("#FFFFFF", "#14191D", "#FFFFFF", "#FFFFFF", "#FFFFFF"),
    /** Town symbols. */
    INK("#1D252B", "#F2F5F7", "#14191D", "#000000", "#000000"),
    /** Selection. */
    ACCENT("#0F67BF", "#5FA9EC", "#0A58A8", "#000000", "#0F67BF"),
    RAIL("#3B3F8F", "#A3A8F5", "#0B5FA5", "#262626", "#1414D2"),
    ROAD("#C4302B", "#FF7D72", "#C4500A", "#595959", "#E60000"),
    PARK("#8A5A2B", "#DDA565", "#7A5B00", "#404040", "#8F6437"),
    PROJECT("#0B6E99", "#62BCE6", "#9B3F77", "#333333", "#5F0FD6"),
    SERVICE("#1769AA", "#6DB6F2", "#007A5A", "#333333", "#1B1B1B"),
    /** Titles sought. */
    BADGE("#96690A", "#E5B94A", "#5B5AA8", "#333333", "#96690A"),
    COUNTY_ONLY("#8A5A2B", "#E0A868", "#7A5B00", "#333333", "#7A4A1E"),
    LAKE("#338EC0", "#3F9FD0", "#3A93C8", "#A6A6A6", "#338EC0"),
    SHORE("#1D6E9E", "#9AD6F5", "#1B5F8C", "#4D4D4D", "#0068B7"),
    MARSH("#4FA3B5", "#4C9DB0", "#5DA9C9", "#BFBFBF", "#65CDAA"),
    RIVER("#6F9FB8", "#3D7391", "#6F9FC4", "#A8A8A8", "#5FA3CC"),
    CANAL("#5A92B0", "#4A86A6", "#5A8FBA", "#8F8F8F", "#338EC0"),
    DISTRICT_1("#EADBC0", "#3B3428", "#E9DFC4", "#E2E2E2", "#F3E3C6"),
    DISTRICT_2("#DFE3C8", "#343B2C", "#D3E0E6", "#D2D2D2", "#E3E7CC"),
    DISTRICT_3("#E6DDD8", "#38312F", "#E6DAE2", "#DADADA", "#EADFD8"),
    DISTRICT_4("#DCE4E0", "#2C3836", "#DCE4DC", "#CACACA", "#DDE6E2"),
    SEEKING("#F2EAD9", "#2D2B25", "#F3EEDF", "#F0F0F0", "#F7F0E0"),
    BAND("#A9A18C", "#7C7867", "#9A968A", "#7F7F7F", "#9A968A"),
    ZONE("#A084CF", "#8A6BC4", "#B07AA1", "#8C8C8C", "#B48FD0"),
    BOUNDARY("#C3BEB0", "#4B555C", "#B9B6AC", "#B0B0B0", "#9C9C9C"),
    CITY("#8F8B7E", "#6E7880", "#85827A", "#6E6E6E", "#6E6E6E"),
    OLD_RAIL("#8D9095", "#626A71", "#8A8D92", "#8A8A8A", "#6B6B6B"),
    OLD_ROAD("#DB9A94", "#8A4E49", "#D9A27C", "#A3A3A3", "#F08C8C"),
    PLACE("#5B584F", "#B4BBC0", "#55524A", "#4A4A4A", "#4A4A4A");

    private final String[] values;

    Tone(String... values) {
        this.values = values;
    }

    /** Whether it is the colour of lines or symbols, rather than of a ground that lies below them. */
    boolean isInk() {
        return switch (this) {
            case SURFACE, LAKE, MARSH, DISTRICT_1, DISTRICT_2, DISTRICT_3, DISTRICT_4, SEEKING -> false;
            default -> true;
        };
    }

    /** The value for the palette at a position of {@link Palette#ids()}, as #RRGGBB. */
    String value(int palette) {
        return values[palette];
    }
}
