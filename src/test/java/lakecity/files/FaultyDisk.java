package lakecity.files;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The system's disk with a fault: it is full after so many bytes, is read-only, or a file on it is open in another
 * program that lets nobody replace it. What the system would say is said in its words.
 */
public final class FaultyDisk extends FileSystemProvider {
    private final FileSystemProvider real = FileSystems.getDefault().provider();
    private final FileSystem system = new Around();
    private long room = Long.MAX_VALUE;
    private boolean readOnly;
    private Path inUse = Path.of("");

    /** A file of the real disk, as one of this. */
    public Path path(Path file) {
        return new Faulty(file.toAbsolutePath());
    }

    /** From now on so many bytes can be written. */
    public FaultyDisk full(long after) {
        room = after;
        return this;
    }

    /** Nothing can be made from now on. */
    public FaultyDisk readOnly() {
        readOnly = true;
        return this;
    }

    /** This file can neither be replaced nor moved. */
    public FaultyDisk inUse(Path file) {
        inUse = file.toAbsolutePath();
        return this;
    }

    private void spend(long bytes) throws IOException {
        room -= bytes;
        if (room < 0) {
            throw new IOException("No space left on device");
        }
    }

    private void make(Path file) throws IOException {
        if (readOnly) {
            throw new FileSystemException(file.toString(), null, "Read-only file system");
        }
    }

    private void use(Path... files) throws IOException {
        for (Path file : files) {
            if (bare(file).equals(inUse) && Files.exists(inUse)) {
                throw new FileSystemException(
                        file.toString(),
                        null,
                        "The process cannot access the file because it is being used by another process.");
            }
        }
    }

    private static Path bare(Path path) {
        return path instanceof Faulty faulty ? faulty.real : path;
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> how, FileAttribute<?>... as)
            throws IOException {
        return newFileChannel(path, how, as);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> how, FileAttribute<?>... as)
            throws IOException {
        if (how.stream().anyMatch(option -> option.toString().matches("WRITE|CREATE|CREATE_NEW|APPEND"))) {
            make(path);
        }
        return new Channel(real.newFileChannel(bare(path), how, as));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> found = real.newDirectoryStream(bare(folder), file -> filter.accept(path(file)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> files = found.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return files.hasNext();
                    }

                    @Override
                    public Path next() {
                        return path(files.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                found.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... as) throws IOException {
        make(folder);
        real.createDirectory(bare(folder), as);
    }

    @Override
    public void delete(Path path) throws IOException {
        use(path);
        real.delete(bare(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... how) throws IOException {
        use(to);
        make(to);
        real.copy(bare(from), bare(to), how);
    }

    @Override
    public void move(Path from, Path to, CopyOption... how) throws IOException {
        use(from, to);
        make(to);
        real.move(bare(from), bare(to), how);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(bare(one), bare(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(bare(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(bare(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(bare(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(bare(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(bare(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return real.readAttributes(bare(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        real.setAttribute(bare(path), name, value, options);
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> how) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    /** A path of this disk; equal when the real ones are. */
    private final class Faulty implements Path {
        private final Path real;

        Faulty(Path real) {
            this.real = real;
        }

        private Path around(Path path) {
            return path == null ? null : new Faulty(path);
        }

        @Override
        public FileSystem getFileSystem() {
            return system;
        }

        @Override
        public boolean isAbsolute() {
            return real.isAbsolute();
        }

        @Override
        public Path getRoot() {
            return around(real.getRoot());
        }

        @Override
        public Path getFileName() {
            return around(real.getFileName());
        }

        @Override
        public Path getParent() {
            return around(real.getParent());
        }

        @Override
        public int getNameCount() {
            return real.getNameCount();
        }

        @Override
        public Path getName(int index) {
            return around(real.getName(index));
        }

        @Override
        public Path subpath(int from, int to) {
            return around(real.subpath(from, to));
        }

        @Override
        public boolean startsWith(Path other) {
            return real.startsWith(bare(other));
        }

        @Override
        public boolean endsWith(Path other) {
            return real.endsWith(bare(other));
        }

        @Override
        public Path normalize() {
            return around(real.normalize());
        }

        @Override
        public Path resolve(Path other) {
            return around(real.resolve(bare(other)));
        }

        @Override
        public Path resolve(String other) {
            return around(real.resolve(other));
        }

        @Override
        public Path relativize(Path other) {
            return around(real.relativize(bare(other)));
        }

        @Override
        public URI toUri() {
            return real.toUri();
        }

        @Override
        public Path toAbsolutePath() {
            return around(real.toAbsolutePath());
        }

        @Override
        public Path toRealPath(LinkOption... options) throws IOException {
            return around(real.toRealPath(options));
        }

        @Override
        public java.io.File toFile() {
            return real.toFile();
        }

        @Override
        public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] kinds, WatchEvent.Modifier... modifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int compareTo(Path other) {
            return real.compareTo(bare(other));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Faulty faulty && real.equals(faulty.real);
        }

        @Override
        public int hashCode() {
            return real.hashCode();
        }

        @Override
        public String toString() {
            return real.toString();
        }
    }

    private final class Around extends FileSystem {
        private final FileSystem usual = FileSystems.getDefault();

        @Override
        public FileSystemProvider provider() {
            return FaultyDisk.this;
        }

        @Override
        public void close() {}

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return readOnly;
        }

        @Override
        public String getSeparator() {
            return usual.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return usual.getRootDirectories();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return usual.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return usual.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return new Faulty(usual.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            PathMatcher matcher = usual.getPathMatcher(pattern);
            return path -> matcher.matches(bare(path));
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return usual.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() {
            throw new UnsupportedOperationException();
        }
    }

    /** A file that is open; as much goes into it as the disk has room for. */
    private final class Channel extends FileChannel {
        private final FileChannel real;

        Channel(FileChannel real) {
            this.real = real;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            spend(bytes.remaining());
            return real.write(bytes);
        }

        @Override
        public long write(ByteBuffer[] bytes, int from, int count) throws IOException {
            long written = 0;
            for (int i = from; i < from + count; i++) {
                written += write(bytes[i]);
            }
            return written;
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            spend(bytes.remaining());
            return real.write(bytes, position);
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return real.read(bytes);
        }

        @Override
        public long read(ByteBuffer[] bytes, int from, int count) throws IOException {
            return real.read(bytes, from, count);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return real.read(bytes, position);
        }

        @Override
        public long position() throws IOException {
            return real.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            real.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            real.truncate(size);
            return this;
        }

        @Override
        public void force(boolean all) throws IOException {
            real.force(all);
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
            return real.transferTo(position, count, target);
        }

        @Override
        public long transferFrom(ReadableByteChannel from, long position, long count) throws IOException {
            spend(count);
            return real.transferFrom(from, position, count);
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
            return real.map(mode, position, size);
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) throws IOException {
            return real.lock(position, size, shared);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return real.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }
    }
}
