package lakecity.plan;

import java.util.Locale;
import lakecity.i18n.LocalText;

/**
 * Where a statement or a coordinate comes from.
 *
 * @param id unique in the pack
 * @param title what it is
 * @param publisher who published it
 * @param date when, as far as known: yyyy, yyyy-mm, yyyy-mm-dd, or empty
 * @param grade how much weight it has
 * @param url where it was read; empty when it was not online
 * @param terms the terms its data is used under; empty for single facts
 */
public record Source(
        String id, LocalText title, LocalText publisher, String date, Grade grade, String url, LocalText terms) {

    /** 官方 · 媒体 · 转载待核 · 开放数据 */
    public enum Grade {
        OFFICIAL,
        MEDIA,
        UNVERIFIED,
        DATASET;

        /** The word used in a pack: the name in lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
