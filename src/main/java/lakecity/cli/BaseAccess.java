package lakecity.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import lakecity.data.MapsFolder;
import lakecity.i18n.LocalText;
import lakecity.settings.CacheFolder;
import lakecity.settings.NetworkSettings;
import lakecity.settings.UserFolder;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileException;
import lakecity.tiles.TileLimits;
import lakecity.tiles.TileSource;
import lakecity.tiles.catalogue.SourceOpener;
import lakecity.tiles.catalogue.TileCatalogue;
import lakecity.tiles.catalogue.TileKeys;
import lakecity.tiles.catalogue.UserSources;
import lakecity.tiles.store.TileDisk;
import lakecity.tiles.web.Hosts;
import lakecity.tiles.web.UserAgent;
import lakecity.tiles.web.WebAccess;

/**
 * What a command needs to open base maps: their names, the user's own sources, keys and settings of the network, and the
 * cache of tiles that the window uses too. One thread.
 */
final class BaseAccess implements AutoCloseable {
    private final BaseNames names;
    private final boolean offline;
    private final Hosts hosts = new Hosts();
    private final TileDisk disk;
    private final SourceOpener opener;

    private BaseAccess(Path folder, BaseNames names, User user, boolean offline, Consumer<LocalText> notice) {
        this.names = names;
        this.offline = offline;
        hosts.setOffline(offline);
        disk = new TileDisk(user.cache, notice);
        String agent = UserAgent.of(user.network.contact());
        WebAccess access = new WebAccess(hosts, disk, () -> agent, TileLimits.STANDARD);
        opener = new SourceOpener(access, user.keys::key, folder);
    }

    /** What the user's folders hold. */
    private record User(UserSources own, TileKeys keys, NetworkSettings network, Optional<Path> cache) {
        static User find() {
            Optional<Path> folder = UserFolder.find();
            return new User(
                    folder.map(UserSources::read).orElse(UserSources.NONE),
                    folder.map(TileKeys::read).orElse(TileKeys.NONE),
                    folder.map(NetworkSettings::read).orElse(NetworkSettings.STANDARD),
                    folder.flatMap(CacheFolder::of));
        }
    }

    /**
     * Reads what there is; nothing is asked of a server.
     *
     * @param offline whether no server may be asked; empty for what the user set in the window
     * @param notice takes what is wrong with the user's own files or with the cache; on any thread
     */
    static BaseAccess open(MapsFolder maps, Optional<Boolean> offline, Consumer<LocalText> notice) {
        User user = User.find();
        user.own.faults().forEach(fault -> notice.accept(fault.reason()));
        user.keys.faults().forEach(fault -> notice.accept(fault.reason()));
        Path sources = maps.sources().toAbsolutePath();
        Path folder = sources.getParent();
        return new BaseAccess(
                folder == null ? sources : folder,
                BaseNames.of(TileCatalogue.read(sources), user.own),
                user,
                offline.orElse(user.network.offline()),
                notice);
    }

    BaseNames names() {
        return names;
    }

    /** Whether no server is asked. */
    boolean isOffline() {
        return offline;
    }

    TileSource open(SourceSpec spec) throws TileException {
        return opener.open(spec);
    }

    @Override
    public void close() {
        hosts.close();
        disk.close();
    }
}
