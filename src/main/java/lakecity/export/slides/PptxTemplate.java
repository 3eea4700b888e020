package lakecity.export.slides;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import lakecity.export.scene.ExportException;
import lakecity.i18n.Messages;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPresentation;

/**
 * Opens a bureau's own .pptx or .potx: its master and layouts stay, its slides go. The file may be anything: it is measured before
 * it is read, and what has programs in it is refused. Any thread.
 */
final class PptxTemplate {
    private static final long MOST_MB = 64;
    private static final long MOST_BYTES = MOST_MB << 20;
    private static final long MOST_INFLATED = 256L << 20;
    private static final long MOST_XML = 16L << 20;
    private static final int MOST_PARTS = 2000;
    private static final String TEMPLATE =
            "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml";
    private static final String SHOW =
            "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml";
    private static final String SLIDES =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";

    static {
        // POI's limits are the whole program's, and narrower than its own.
        ZipSecureFile.setMaxEntrySize(MOST_INFLATED);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private PptxTemplate() {}

    /** An empty presentation with the template's masters. The caller closes it. */
    static XMLSlideShow open(Path file) throws ExportException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new ExportException(Messages.both("export.template.missing", name));
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new ExportException(Messages.both("export.template.large", name, MOST_MB));
            }
            measure(file, name);
            return read(file, name);
        } catch (ExportException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI throws many kinds of RuntimeException at broken files.
            throw bad(name, e);
        }
    }

    private static ExportException bad(String name, Exception cause) {
        ExportException bad = new ExportException(Messages.both("export.template.bad", name));
        bad.initCause(cause);
        return bad;
    }

    /** Unpacks everything once, within limits, and keeps nothing. */
    private static void measure(Path file, String name) throws IOException {
        long all = 0;
        int parts = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String part = entry.getName().toLowerCase(Locale.ROOT);
                if (part.endsWith("vbaproject.bin") || part.contains("/activex/") || part.contains("/oleobject")) {
                    throw new ExportException(Messages.both("export.template.macro", name));
                }
                boolean xml = part.endsWith(".xml") || part.endsWith(".rels");
                long most = Math.min(MOST_INFLATED - all, xml ? MOST_XML : MOST_INFLATED);
                long size = size(zip, entry, most);
                all += size;
                if (size > most || ++parts > MOST_PARTS) {
                    throw new ExportException(Messages.both("export.template.large", name, MOST_MB));
                }
            }
            ZipEntry types = zip.getEntry("[Content_Types].xml");
            if (types == null || zip.getEntry("ppt/presentation.xml") == null) {
                throw new ExportException(Messages.both("export.template.bad", name));
            }
            try (InputStream in = zip.getInputStream(types)) {
                String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                if (text.toLowerCase(Locale.ROOT).contains("macroenabled")) {
                    throw new ExportException(Messages.both("export.template.macro", name));
                }
            }
        }
    }

    private static long size(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] some = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(some); read >= 0 && size <= most; read = in.read(some)) {
                size += read;
            }
        }
        return size;
    }

    private static XMLSlideShow read(Path file, String name) throws IOException {
        XMLSlideShow show;
        try (InputStream in = Files.newInputStream(file)) {
            OPCPackage parts = OPCPackage.open(in);
            parts.replaceContentType(TEMPLATE, SLIDES);
            parts.replaceContentType(SHOW, SLIDES);
            show = new XMLSlideShow(parts);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        if (show.getSlideMasters().isEmpty() || show.getSlideMasters().get(0).getSlideLayouts().length == 0) {
            show.close();
            throw new OpenXML4JRuntimeException("no layouts");
        }
        empty(show);
        if (fetches(show)) {
            show.close();
            throw new ExportException(Messages.both("export.template.links", name));
        }
        return show;
    }

    /** Whether a program that opens the slides would get something from elsewhere; a link to be clicked on is none. */
    private static boolean fetches(XMLSlideShow show) throws IOException {
        try {
            List<PackageRelationship> relations = new ArrayList<>();
            show.getPackage().getRelationships().forEach(relations::add);
            for (PackagePart part : show.getPackage().getParts()) {
                if (!part.isRelationshipPart()) {
                    part.getRelationships().forEach(relations::add);
                }
            }
            return relations.stream()
                    .anyMatch(relation -> relation.getTargetMode() == TargetMode.EXTERNAL
                            && !relation.getRelationshipType().endsWith("/hyperlink"));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** Takes the sample slides out, and what speaks of them by number. */
    private static void empty(XMLSlideShow show) {
        List<XSLFSlide> slides = new ArrayList<>(show.getSlides());
        for (int i = slides.size() - 1; i >= 0; i--) {
            show.removeSlide(i);
        }
        CTPresentation presentation = show.getCTPresentation();
        if (presentation.isSetCustShowLst()) {
            presentation.unsetCustShowLst();
        }
        if (presentation.isSetExtLst()) {
            presentation.unsetExtLst();
        }
    }
}
