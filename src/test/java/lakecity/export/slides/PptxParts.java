package lakecity.export.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What PowerPoint insists on before it opens a file without offering to repair it. */
final class PptxParts {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private final ZipFile zip;

    private PptxParts(ZipFile zip) {
        this.zip = zip;
    }

    static void check(Path file) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            PptxParts parts = new PptxParts(zip);
            parts.names();
            parts.types();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".rels")) {
                    parts.relations(entry.getName());
                } else if (entry.getName().matches("ppt/(slides|slideLayouts|slideMasters|notes\\w+)/[^/]*\\.xml")) {
                    parts.shapes(entry.getName());
                }
            }
            parts.presentation();
        }
    }

    private Document read(String part) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        ZipEntry entry = zip.getEntry(part);
        assertNotNull(entry, part);
        try (InputStream in = zip.getInputStream(entry)) {
            return factory.newDocumentBuilder().parse(in);
        }
    }

    private static List<Element> all(Document document, String space, String name) {
        NodeList nodes = document.getElementsByTagNameNS(space, name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }

    /** No two parts have one name, whatever the case of letters. */
    private void names() {
        Set<String> names = new HashSet<>();
        Collections.list(zip.entries())
                .forEach(entry ->
                        assertTrue(names.add(entry.getName().toLowerCase(java.util.Locale.ROOT)), entry.getName()));
    }

    /** Every part has a type, and every type named for a part has one. */
    private void types() throws Exception {
        Document types = read("[Content_Types].xml");
        Set<String> endings = new HashSet<>();
        String space = types.getDocumentElement().getNamespaceURI();
        all(types, space, "Default").forEach(each -> endings.add(each.getAttribute("Extension")));
        Set<String> parts = new HashSet<>();
        all(types, space, "Override").forEach(each -> parts.add(each.getAttribute("PartName")));
        for (String part : parts) {
            assertNotNull(zip.getEntry(part.substring(1)), part + " is typed and not there");
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            assertTrue(
                    name.equals("[Content_Types].xml")
                            || parts.contains("/" + name)
                            || endings.contains(name.substring(name.lastIndexOf('.') + 1)),
                    name + " has no type");
        }
    }

    /** Every relation leads to a part that is there, and has an id of its own. */
    private void relations(String name) throws Exception {
        String folder = name.replaceAll("_rels/[^/]*$", "");
        Set<String> ids = new HashSet<>();
        for (Element relation : all(read(name), RELATIONS, "Relationship")) {
            assertTrue(ids.add(relation.getAttribute("Id")), name);
            if (!relation.getAttribute("TargetMode").equals("External")) {
                String target = URI.create("/" + folder)
                        .resolve(relation.getAttribute("Target"))
                        .getPath()
                        .substring(1);
                assertNotNull(zip.getEntry(target), name + " leads to " + target);
            }
        }
        String part = folder + name.replaceAll("^.*_rels/|\\.rels$", "");
        if (zip.getEntry(part) != null && part.endsWith(".xml")) {
            for (Element element : all(read(part), "*", "*")) {
                for (String attribute : List.of("id", "embed", "link")) {
                    String id = element.getAttributeNS(LINKS, attribute);
                    assertTrue(id.isEmpty() || ids.contains(id), part + " names " + id);
                }
            }
        }
    }

    /** Ids of shapes are unique within a part, and a paragraph's parts come in their order. */
    private void shapes(String name) throws Exception {
        Document part = read(name);
        Set<String> ids = new HashSet<>();
        for (Element element : all(part, SLIDES, "cNvPr")) {
            assertTrue(ids.add(element.getAttribute("id")), name + " has two shapes " + element.getAttribute("id"));
            assertTrue(Long.parseLong(element.getAttribute("id")) > 0, name);
        }
        for (Element body : all(part, SLIDES, "txBody")) {
            assertTrue(body.getElementsByTagNameNS(DRAWING, "p").getLength() > 0, name + ": a text without paragraph");
        }
        for (Element run : all(part, DRAWING, "t")) {
            assertFalse(run.getTextContent().matches("(?s).*[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F].*"), name);
        }
        for (Element run : all(part, DRAWING, "r")) {
            assertEquals(0, run.getAttributes().getLength(), name + ": a run has no attributes");
        }
        for (Element field : all(part, DRAWING, "fld")) {
            assertTrue(field.getAttribute("id").matches("\\{[0-9A-F-]{36}}"), name + " " + field.getAttribute("id"));
        }
        for (Element size : all(part, DRAWING, "rPr")) {
            String points = size.getAttribute("sz");
            assertTrue(points.isEmpty() || points.matches("[1-9][0-9]{2,5}"), name + " sz=" + points);
        }
        for (Element extent : all(part, DRAWING, "ext")) {
            String wide = extent.getAttribute("cx");
            assertTrue(wide.isEmpty() || Long.parseLong(wide) >= 0, name + " cx=" + wide);
        }
    }

    /** Slides have ids of their own from 256, and notes have a master. */
    private void presentation() throws Exception {
        Document presentation = read("ppt/presentation.xml");
        Set<Long> ids = new HashSet<>();
        for (String kind : List.of("sldId", "sldMasterId")) {
            for (Element each : all(presentation, SLIDES, kind)) {
                long id = Long.parseLong(each.getAttribute("id"));
                assertTrue(ids.add(id) && id >= 256, kind + " " + id);
            }
        }
        boolean notes = Collections.list(zip.entries()).stream()
                .anyMatch(entry -> entry.getName().startsWith("ppt/notesSlides/notesSlide"));
        assertEquals(notes ? 1 : 0, all(presentation, SLIDES, "notesMasterId").size(), "masters of notes");
        List<String> order = new ArrayList<>();
        NodeList children = presentation.getDocumentElement().getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element) {
                order.add(element.getLocalName());
            }
        }
        List<String> known = new ArrayList<>(
                List.of("sldMasterIdLst", "notesMasterIdLst", "handoutMasterIdLst", "sldIdLst", "sldSz", "notesSz"));
        known.retainAll(order);
        order.retainAll(known);
        assertEquals(known, order);
    }
}
