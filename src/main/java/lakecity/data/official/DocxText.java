package lakecity.data.official;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lakecity.data.PackException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The paragraphs and tables of a .docx file as lines. */
final class DocxText {
    /** Bytes all parts of a file may have when unpacked. */
    static final long MOST_UNPACKED = 96L << 20;

    private static final int MOST_PARTS = 5_000;

    private DocxText() {}

    static String of(byte[] file, String name) throws PackException {
        try {
            if (!isWithinLimits(file)) {
                throw OfficialReader.refused(name, "official.bomb", MOST_UNPACKED >> 20);
            }
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
                StringBuilder text = new StringBuilder();
                for (IBodyElement element : document.getBodyElements()) {
                    if (element instanceof XWPFParagraph paragraph) {
                        text.append(paragraph.getText()).append('\n');
                    } else if (element instanceof XWPFTable table) {
                        text.append(table.getText()).append('\n');
                    }
                }
                return text.toString();
            }
        } catch (IOException | RuntimeException e) {
            // What POI throws for broken files is of many kinds; all mean the same here.
            throw OfficialReader.refused(
                    name, "official.unreadable", e.getClass().getSimpleName());
        }
    }

    /** Unpacks it once without keeping anything: a small file may hold gigabytes. */
    private static boolean isWithinLimits(byte[] file) throws IOException {
        long left = MOST_UNPACKED;
        int parts = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    return false;
                }
                left -= drained(zip, buffer, left);
                if (left < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long drained(InputStream in, byte[] buffer, long most) throws IOException {
        long all = 0;
        for (int read = in.read(buffer); read >= 0 && all <= most; read = in.read(buffer)) {
            all += read;
        }
        return all;
    }
}
