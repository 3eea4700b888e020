package lakecity.data.check;

import lakecity.data.json.Faults;
import lakecity.data.json.Item;
import lakecity.data.json.Spot;
import lakecity.data.reader.Entry;
import lakecity.plan.Feature;
import lakecity.plan.LatestState;
import lakecity.plan.OutlineStatus;
import lakecity.plan.Place;
import lakecity.plan.PlaceConfidence;

/** Whether a feature says what honesty asks for: sources, reasons, a status that fits its verb, a dated latest state. */
public final class FeatureCheck {
    private final StatusCheck statuses;
    private final Sentences sentences;
    private final boolean sourced;
    private final Faults faults;

    /** Sources are only asked for where the pack has some: a missing file is one fault. */
    public FeatureCheck(Verbs verbs, boolean sourced, Faults faults) {
        this.sourced = sourced;
        this.statuses = new StatusCheck(verbs, faults);
        this.sentences = new Sentences(faults);
        this.faults = faults;
    }

    /** Notes every fault of a feature. */
    public void check(Feature feature, Entry entry) {
        Item item = entry.properties();
        place(feature, entry, item);
        outline(feature, item);
        LatestState latest = feature.latest();
        if (latest != null) {
            latest(latest, item);
        }
        if (feature.sources().isEmpty() && sourced) {
            faults.error(item.spot("sources"), "data.sources.none");
        }
    }

    private void place(Feature feature, Entry entry, Item item) {
        Place place = feature.place();
        Spot spot = item.spot("place");
        boolean off =
                place.confidence() == PlaceConfidence.COUNTY_ONLY || place.confidence() == PlaceConfidence.UNPLACED;
        if (place.reason().isEmpty() && (off || !feature.isContext())) {
            faults.error(
                    spot.child("reason"),
                    "data.place.reason",
                    place.confidence().code());
        }
        if (place.confidence() == PlaceConfidence.COUNTY_ONLY
                && item.list("counties").isEmpty()) {
            faults.error(item.spot("counties"), "data.place.county");
        }
        if (!feature.shapes().isEmpty() && place.sources().isEmpty() && sourced) {
            faults.error(spot.child("sources"), "data.place.sources");
        }
        if (!off && feature.shapes().isEmpty() && feature.members().isEmpty()) {
            faults.error(
                    entry.spot().child("geometry"),
                    "data.place.empty",
                    place.confidence().code());
        }
    }

    private void outline(Feature feature, Item item) {
        OutlineStatus status = feature.outlineStatus();
        if (status == null) {
            if (!feature.outlineVerb().isEmpty()) {
                faults.error(item.spot("outlineStatus"), "data.missing", "outlineStatus");
            }
            return;
        }
        statuses.check(status, feature.outlineVerb(), feature.passages(), item);
        sentences.check(feature.description(), feature.outlineText(), item);
    }

    private void latest(LatestState latest, Item item) {
        Spot spot = item.spot("latest");
        boolean found = latest.state() != LatestState.State.NOT_FOUND;
        if (found && latest.date().isEmpty()) {
            faults.error(spot.child("date"), "data.latest.date", latest.state().code());
        }
        if (found && latest.sources().isEmpty() && sourced) {
            faults.error(
                    spot.child("sources"), "data.latest.sources", latest.state().code());
        }
        if (found && latest.text().isEmpty()) {
            faults.error(spot.child("text"), "data.missing", "text");
        }
        if (!found && !latest.date().isEmpty()) {
            faults.error(spot.child("date"), "data.latest.unwanted");
        }
        if (!found && !latest.sources().isEmpty()) {
            faults.error(spot.child("sources"), "data.latest.unwanted");
        }
    }
}
