package lakecity.export.scene;

/**
 * Whoever waits for an export: is told how far it is, and may end it. Called on the exporting thread, often; both
 * methods return at once.
 */
public interface ExportWatch {
    /** Nobody waits. */
    ExportWatch NONE = new ExportWatch() {
        @Override
        public void done(int scenes, int of) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** So many scenes are done; the last call, with all of them, comes before the file is put in its place. */
    void done(int scenes, int of);

    /**
     * Whether the export is to end: it then leaves everything as it was and throws
     * {@link java.util.concurrent.CancellationException}.
     */
    boolean isCancelled();
}
