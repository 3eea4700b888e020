package lakecity.tiles.web;

/** What the program calls itself to tile servers: its name, version and, if the user gave one, a contact. */
public final class UserAgent {
    private static final String PROGRAM = "LakeCityAtlas/0.1";

    private UserAgent() {}

    /** @param contact a web or mail address as typed; what a header cannot hold is left out */
    public static String of(String contact) {
        String clean = contact.replaceAll("[^\\x21-\\x7e]+", " ")
                .replaceAll("[();\\\\]", "")
                .strip();
        return clean.isEmpty() ? PROGRAM : PROGRAM + " (" + clean.substring(0, Math.min(100, clean.length())) + ")";
    }
}
