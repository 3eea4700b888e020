package lakecity.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version from the manifest of the program's jar. */
final class AtlasVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        @Nullable String version = AtlasVersion.class.getPackage().getImplementationVersion();
        return new String[] {
            "Lake City Atlas " + (version == null ? "(development)" : version),
            "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name")
        };
    }
}
