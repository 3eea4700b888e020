package lakecity.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lakecity.export.SmallPlan;
import lakecity.export.picture.Caveats;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.plan.Plan;
import lakecity.view.Axis;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableExportTest {
    private static final char MARK = '\uFEFF';

    @TempDir
    private Path folder;

    @Test
    void csvIsQuotedWhereItMustBeAndEndsItsLinesWithCrLf() {
        Table table = table(List.of(List.of("湖, 城", "a \"b\""), List.of("two\nlines", "plain"), List.of(" edge", "")));
        assertEquals(
                MARK + "名称,B\r\n\"湖, 城\",\"a \"\"b\"\"\"\r\n\"two\nlines\",plain\r\n\" edge\",\r\n"
                        + ",\r\n标题,\r\n\"一, 二\",\r\n",
                CsvExport.text(table));
    }

    @Test
    void csvBeginsWithTheMarkByWhichExcelKnowsChinese() throws IOException {
        Path file = folder.resolve("t.csv");
        CsvExport.write(table(List.of(List.of("衡", "x"))), file);
        byte[] bytes = Files.readAllBytes(file);
        assertEquals((byte) 0xEF, bytes[0]);
        assertEquals((byte) 0xBB, bytes[1]);
        assertEquals((byte) 0xBF, bytes[2]);
        assertTrue(new String(bytes, StandardCharsets.UTF_8).contains("衡,x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "=cmd|' /C calc'!A0",
                "=\"a\",\"b\""
            })
    void noCellIsTakenForAFormula(String evil) throws IOException {
        Table table = table(List.of(List.of(evil, "ok")));
        for (String cell : cells(CsvExport.text(table))) {
            assertFalse(looksLikeFormula(cell), cell);
        }
        for (String cell : TsvText.of(table).split("[\t\n]")) {
            assertFalse(looksLikeFormula(cell), cell);
        }
        Path file = folder.resolve("t.xlsx");
        XlsxExport.write(table, file);
        try (XSSFWorkbook book = open(file)) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertEquals(CellType.STRING, cell.getCellType());
                assertFalse(looksLikeFormula(cell.getStringCellValue()), cell::getStringCellValue);
            })));
        }
    }

    @Test
    void xlsxReadsBackAsItWasWritten() throws IOException {
        List<List<String>> rows = List.of(List.of("衡水北站 𠮷", "第2部分第7段"), List.of("a\nb", "control\u0001gone"));
        Path file = folder.resolve("t.xlsx");
        XlsxExport.write(table(rows), file);
        try (XSSFWorkbook book = open(file)) {
            assertEquals(2, book.getNumberOfSheets());
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("标题", sheet.getSheetName());
            assertEquals(List.of("名称", "B"), texts(sheet.getRow(0)));
            assertEquals(rows.get(0), texts(sheet.getRow(1)));
            assertEquals(List.of("a\nb", "controlgone"), texts(sheet.getRow(2)));
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            XSSFSheet notes = book.getSheetAt(1);
            assertEquals("说明", notes.getSheetName());
            assertEquals(List.of("标题"), texts(notes.getRow(0)));
            assertEquals(List.of("一, 二"), texts(notes.getRow(1)));
        }
    }

    @Test
    void oddTitlesAndLongCellsStillMakeAWorkbook() throws IOException {
        Path file = folder.resolve("t.xlsx");
        String title = "[a]:*?/\\ very long title that Excel would refuse to take for a sheet";
        XlsxExport.write(
                new Table(title, List.of("A"), List.of(List.of("x".repeat(40_000))), "About", List.of()), file);
        try (XSSFWorkbook book = open(file)) {
            assertTrue(book.getSheetAt(0).getSheetName().length() <= 31);
            assertEquals(32_767, texts(book.getSheetAt(0).getRow(1)).get(0).length());
        }
    }

    /** Any text comes back from a CSV as it was but for the guard; seeded. */
    @Test
    void csvKeepsAnyText() {
        long seed = 20_211_123;
        Random random = new Random(seed);
        String alphabet = "ab,\"\n;=' 湖城\t-";
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            rows.add(List.of(text(random, alphabet), text(random, alphabet)));
        }
        Table table = table(rows);
        List<String> cells = cells(CsvExport.text(table));
        List<String> expected =
                rows.stream().flatMap(List::stream).map(Cells::guarded).toList();
        assertEquals(expected, cells.subList(2, 2 + expected.size()), "seed " + seed);
    }

    @Test
    void copiedTextIsOneLineForEachRow() {
        assertEquals("名称\tB\na b\tc d\n", TsvText.of(table(List.of(List.of("a\tb", "c\r\nd")))));
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheOldOne() throws IOException {
        Path missing = folder.resolve("no/such/folder/t.csv");
        assertThrows(IOException.class, () -> CsvExport.write(table(List.of()), missing));
        assertThrows(IOException.class, () -> XlsxExport.write(table(List.of()), folder));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aRowOfAnotherLengthIsAFaultOfTheProgram() {
        assertThrows(IllegalArgumentException.class, () -> table(List.of(List.of("one"))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void featuresCarryTheirCaveats(Language language) {
        Plan plan = SmallPlan.plan("");
        Messages words = Messages.of(language);
        Table table = new FeatureTable(plan, words, false).of(List.copyOf(plan.features()), "1 of 1");
        List<String> row = table.rows().get(0);
        assertEquals(language == Language.EN ? "Mirror Lake" : "镜湖", row.get(0));
        assertEquals(language == Language.EN ? "镜湖" : "Mirror Lake", row.get(1));
        assertTrue(row.contains("保护"), row::toString);
        assertEquals("L1", row.get(row.size() - 1));
        assertTrue(table.notes().contains("1 of 1"));
        Caveats caveats = Caveats.of(plan, Plan.empty(), Axis.OUTLINE, List.of());
        caveats.statements().forEach(said -> assertTrue(table.notes().contains(said.in(language)), said::zh));
        assertTrue(table.notes().contains(caveats.review().in(language)));
    }

    private static String text(Random random, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static boolean looksLikeFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n＝".indexOf(cell.charAt(0)) >= 0;
    }

    /** The cells of a CSV text, read by RFC 4180. */
    private static List<String> cells(String csv) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return cells;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach((Cell cell) -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    private static Table table(List<List<String>> rows) {
        return new Table("标题", List.of("名称", "B"), rows, "说明", List.of("一, 二"));
    }
}
