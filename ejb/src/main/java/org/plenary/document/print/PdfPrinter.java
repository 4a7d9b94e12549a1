package org.plenary.document.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Prints a page of XHTML as PDF/UA: tagged, with its title and language, every font embedded.
 * Letters of most scripts of the people in the directory are there; others need a font of the
 * machine and are a box without.
 */
public final class PdfPrinter {
  /** The fonts to name in {@code font-family}, in this order. */
  public static final String FAMILIES =
      "'Noto Serif', 'Noto Serif Georgian', 'Noto Serif Armenian', 'Noto Serif Thai',"
          + " 'Noto Sans Arabic'";

  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  private static final List<Font> FONTS =
      List.of(
          new Font("Noto Serif", "NotoSerif-Regular", NORMAL, FontStyle.NORMAL),
          new Font("Noto Serif", "NotoSerif-Bold", BOLD, FontStyle.NORMAL),
          new Font("Noto Serif", "NotoSerif-Italic", NORMAL, FontStyle.ITALIC),
          new Font("Noto Serif Georgian", "NotoSerifGeorgian-Regular", NORMAL, FontStyle.NORMAL),
          new Font("Noto Serif Armenian", "NotoSerifArmenian-Regular", NORMAL, FontStyle.NORMAL),
          new Font("Noto Serif Thai", "NotoSerifThai-Regular", NORMAL, FontStyle.NORMAL),
          new Font("Noto Sans Arabic", "NotoSansArabic-Regular", NORMAL, FontStyle.NORMAL));

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfPrinter() {}

  private record Font(String family, String file, int weight, FontStyle style) {
    InputStream open() {
      return PdfPrinter.class.getResourceAsStream(file + ".ttf");
    }
  }

  /**
   * Prints. Nothing is fetched from anywhere, whatever the page names.
   *
   * @param page XHTML with {@code lang} on its root and a {@code title}; its text is put in the
   *     order of the eye
   * @param out is not closed
   */
  public static void print(Document page, OutputStream out) throws IOException {
    arrange(page.getDocumentElement());
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    for (Font font : FONTS) {
      builder.useFont(font::open, font.family(), font.weight(), font.style(), true);
    }
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> false, when);
    }
    builder.withW3cDocument(page, null);
    builder.toStream(out);
    builder.run();
  }

  private static void arrange(Node node) {
    if (node instanceof Text text) {
      text.setData(VisualText.of(text.getData()));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      arrange(child);
    }
  }
}
