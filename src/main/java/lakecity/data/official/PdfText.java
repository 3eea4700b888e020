package lakecity.data.official;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import lakecity.data.PackException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a .pdf file, a paragraph a line. A scan has none. */
final class PdfText {
    /** Pages a document may have. */
    static final int MOST_PAGES = 2_000;

    /** Memory its unpacked streams may take, in bytes. */
    private static final long MOST_MEMORY = 128L << 20;

    private static final long MOST_SECONDS = 60;

    /** Where a line ends within a paragraph; stands in no text. */
    private static final String LINE_END = "\u0001";

    private PdfText() {}

    static String of(byte[] bytes, String name) throws PackException {
        MemoryUsageSetting memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY);
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, memory.streamCache)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw OfficialReader.refused(name, "official.pages", MOST_PAGES);
            }
            return pages(document, name);
        } catch (InvalidPasswordException e) {
            throw OfficialReader.refused(name, "official.locked");
        } catch (IOException | RuntimeException e) {
            // What PDFBox throws for broken files is of many kinds; all mean the same here.
            throw OfficialReader.refused(
                    name, "official.unreadable", e.getClass().getSimpleName());
        }
    }

    /** Page by page, so that a document made to take for ever is left in time. */
    private static String pages(PDDocument document, String name) throws IOException, PackException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator(LINE_END);
        stripper.setParagraphEnd("\n");
        stripper.setPageEnd("\n");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            if (System.nanoTime() > end || text.length() > OfficialReader.MOST_CHARACTERS) {
                throw OfficialReader.refused(name, "official.long", OfficialReader.MOST_CHARACTERS / 10_000);
            }
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            text.append(joined(stripper.getText(document)));
        }
        return text.toString();
    }

    /** Lines of a paragraph as one: Chinese goes on without a blank. */
    private static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (String piece : text.split(LINE_END, -1)) {
            int length = joined.length();
            boolean inside = length > 0 && !piece.isEmpty() && joined.charAt(length - 1) != '\n';
            if (inside && joined.charAt(length - 1) < 0x2E80 && piece.charAt(0) < 0x2E80) {
                joined.append(' ');
            }
            joined.append(piece);
        }
        return joined.toString();
    }
}
