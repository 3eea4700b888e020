package lakecity.export.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import lakecity.files.AtomicFile;

/**
 * Writes a picture as PNG (W3C, "Portable Network Graphics Specification", 3rd edition), with its texts as iTXt chunks
 * and its resolution. Any thread; slow.
 */
public final class PngExport {
    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final double PIXELS_PER_METRE = 96 / 0.0254;

    private PngExport() {}

    /** Writes a map picture at a scale to a file, whole or not at all; gives the number of tiles that were missing. */
    public static int write(MapPicture picture, double scale, Path file) throws IOException {
        MapPicture.Painted painted = picture.paint(scale);
        AtomicFile.write(file, out -> write(painted.image(), scale, picture.texts(), out));
        return painted.missingTiles();
    }

    /** A map picture as PNG in memory, for the clipboard. */
    public static byte[] bytes(MapPicture picture, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(picture.paint(scale).image(), scale, picture.texts(), out);
        return out.toByteArray();
    }

    /**
     * Writes a picture.
     *
     * @param scale pixels of the picture per logical pixel of 1/96 inch
     * @param texts keywords of the specification (Title, Source, Copyright …) and their texts
     */
    public static void write(BufferedImage image, double scale, Map<String, String> texts, OutputStream out)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            describe(metadata, scale, texts);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }

    private static void describe(IIOMetadata metadata, double scale, Map<String, String> texts)
            throws IIOInvalidTreeException {
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        String resolution = String.valueOf(Math.round(PIXELS_PER_METRE * scale));
        size.setAttribute("pixelsPerUnitXAxis", resolution);
        size.setAttribute("pixelsPerUnitYAxis", resolution);
        size.setAttribute("unitSpecifier", "meter");
        root.appendChild(size);
        IIOMetadataNode chunks = new IIOMetadataNode("iTXt");
        texts.forEach((keyword, text) -> {
            IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
            entry.setAttribute("keyword", keyword);
            entry.setAttribute("compressionFlag", "FALSE");
            entry.setAttribute("compressionMethod", "0");
            entry.setAttribute("languageTag", "");
            entry.setAttribute("translatedKeyword", "");
            entry.setAttribute("text", text);
            chunks.appendChild(entry);
        });
        root.appendChild(chunks);
        metadata.mergeTree(FORMAT, root);
    }
}
