package lakecity.cli;

/** How a command ends. */
public final class ExitCode {
    /** All went well; the data has no fault. */
    public static final int CLEAN = 0;

    /** The data has faults. */
    public static final int FAULTS = 1;

    /** The command cannot be used so. */
    public static final int USAGE = 2;

    /** Something cannot be read or written. */
    public static final int CANNOT_READ = 3;

    /** A fault of the program; the log has the details. */
    public static final int UNEXPECTED = 70;

    private ExitCode() {}
}
