package lakecity.data.check;

import lakecity.data.json.Faults;
import lakecity.data.json.Spot;
import lakecity.data.reader.Entry;
import lakecity.plan.Feature;
import lakecity.plan.Plan;

/** Whether links between features hold: related both ways. */
public final class LinkCheck {
    private final Plan plan;
    private final Faults faults;

    /** Of the features of a plan. */
    public LinkCheck(Plan plan, Faults faults) {
        this.plan = plan;
        this.faults = faults;
    }

    /** Notes every fault of a feature. */
    public void check(Feature feature, Entry entry) {
        Spot related = entry.properties().spot("related");
        for (int i = 0; i < feature.related().size(); i++) {
            String id = feature.related().get(i);
            if (id.equals(feature.id())) {
                faults.warning(related, "data.related.self");
            } else if (!plan.feature(id).map(Feature::related).orElseThrow().contains(feature.id())) {
                faults.warning(related, "data.related.one", id, feature.id());
            }
        }
    }
}
