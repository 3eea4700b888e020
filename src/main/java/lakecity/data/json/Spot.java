package lakecity.data.json;

/**
 * A place in a file of the maps folder, for people who must find it.
 *
 * @param file relative to the maps folder
 * @param id id of the feature, layer or source it lies in; empty when there is none
 * @param pointer JSON pointer (RFC 6901); empty for the whole file
 */
public record Spot(String file, String id, String pointer) {

    /** A whole file. */
    public static Spot of(String file) {
        return new Spot(file, "", "");
    }

    /** A value within. */
    public Spot child(String name) {
        return new Spot(file, id, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /** An entry within. */
    public Spot child(int index) {
        return new Spot(file, id, pointer + "/" + index);
    }

    Spot in(String newId) {
        return new Spot(file, newId, pointer);
    }

    /** As an issue says it: "R02 /features/3/properties/name". */
    String where() {
        return id.isEmpty() ? pointer : id + " " + pointer;
    }
}
