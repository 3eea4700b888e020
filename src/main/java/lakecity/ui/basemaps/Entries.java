package lakecity.ui.basemaps;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.SourceSpec.Kind;
import lakecity.tiles.SourceSpec.Role;
import lakecity.tiles.SourceSpec.Web;

/** Lists of entries, made of others. */
final class Entries {
    private Entries() {}

    static int indexOf(List<BaseEntry> entries, String id) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an entry can go up (-1) or down (1): the embedded map stays first. */
    static boolean canMove(List<BaseEntry> entries, String id, int by) {
        int from = indexOf(entries, id);
        int to = from + by;
        return from >= 0
                && !entries.get(from).isEmbedded()
                && to >= 0
                && to < entries.size()
                && !entries.get(to).isEmbedded();
    }

    /** Puts an entry before another one, or behind it; the embedded map stays first. */
    static List<BaseEntry> placed(List<BaseEntry> entries, String id, String at, boolean before) {
        int from = indexOf(entries, id);
        if (from < 0 || id.equals(at) || entries.get(from).isEmbedded() || indexOf(entries, at) < 0) {
            return entries;
        }
        List<BaseEntry> others = without(entries, id);
        int to = indexOf(others, at) + (before ? 0 : 1);
        int first = others.get(0).isEmbedded() ? 1 : 0;
        return inserted(others, entries.get(from), Math.max(first, to));
    }

    static List<BaseEntry> moved(List<BaseEntry> entries, String id, int by) {
        if (!canMove(entries, id, by)) {
            return entries;
        }
        List<BaseEntry> list = new ArrayList<>(entries);
        int from = indexOf(entries, id);
        list.add(from + by, list.remove(from));
        return list;
    }

    /** Puts an entry in the place of the one of the same id, or at the end. */
    static List<BaseEntry> with(List<BaseEntry> entries, BaseEntry entry) {
        List<BaseEntry> list = new ArrayList<>(entries);
        int index = indexOf(entries, entry.id());
        if (index < 0) {
            list.add(entry);
        } else {
            list.set(index, entry);
        }
        return list;
    }

    static List<BaseEntry> inserted(List<BaseEntry> entries, BaseEntry entry, int index) {
        List<BaseEntry> list = new ArrayList<>(without(entries, entry.id()));
        list.add(Math.min(index, list.size()), entry);
        return list;
    }

    static List<BaseEntry> without(List<BaseEntry> entries, String id) {
        return entries.stream().filter(each -> !each.id().equals(id)).toList();
    }

    /** A new source, to be filled in. */
    static SourceSpec blank() {
        return new SourceSpec(
                newId(),
                Kind.XYZ,
                Role.BASE,
                LocalText.EMPTY,
                LocalText.EMPTY,
                LocalText.EMPTY,
                "",
                0,
                SourceDraft.usualMax(SourceKind.TEMPLATE),
                "",
                Web.NONE);
    }

    /** A copy of a source, to be changed. */
    static SourceSpec copy(SourceSpec of) {
        LocalText title = Messages.both("basemaps.copy-of", of.title().zh());
        LocalText english = Messages.both("basemaps.copy-of", of.title().en());
        return new SourceSpec(
                newId(),
                of.kind(),
                of.role(),
                new LocalText(title.zh(), english.en()),
                of.attribution(),
                of.warning(),
                of.address(),
                of.minZoom(),
                of.maxZoom(),
                of.companion(),
                of.web());
    }

    private static String newId() {
        return "own-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
