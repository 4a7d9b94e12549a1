package org.plenary.document.file;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.plenary.shared.DomainException;

/**
 * Pictures: within bounds by their header before anything is decoded, decoded once in small to see
 * that they are whole, and written anew without what cameras and programs say of themselves, their
 * owner and the place. The picture itself is not compressed again.
 */
final class PictureCheck {
  static final long MOST_PIXELS = 50_000_000;
  static final int LONGEST_SIDE = 30_000;

  /** Of what is decoded, to keep memory flat. */
  private static final long DECODED_PIXELS = 1_000_000;

  private PictureCheck() {}

  /**
   * Checks a picture and writes what may be handed out.
   *
   * @throws DomainException if it is too large or damaged
   */
  static void check(Path picture, FileType type, Path stripped) throws IOException {
    String format = type == FileType.PNG ? "png" : "jpeg";
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (ImageInputStream input = new FileImageInputStream(picture.toFile())) {
      reader.setInput(input, true, true);
      decode(reader, type);
    } catch (DomainException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // a reader of pictures fails in many ways on one that is damaged
      throw damaged();
    } finally {
      reader.dispose();
    }
    try (InputStream from = new BufferedInputStream(Files.newInputStream(picture));
        OutputStream to = new BufferedOutputStream(Files.newOutputStream(stripped))) {
      if (type == FileType.PNG) {
        PngStripper.strip(from, to);
      } else {
        JpegStripper.strip(from, to);
      }
    }
  }

  private static void decode(ImageReader reader, FileType type) throws IOException {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
      throw new DomainException("document.file.picture.large", MOST_PIXELS / 1_000_000);
    }
    int step = (int) Math.ceil(Math.sqrt((double) (width * height) / DECODED_PIXELS));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(
        (int) Math.min(Math.max(1, step), width), (int) Math.min(Math.max(1, step), height), 0, 0);
    AtomicBoolean cut = new AtomicBoolean();
    reader.addIIOReadWarningListener((source, warning) -> cut.compareAndSet(false, isBad(warning)));
    if (type == FileType.JPEG) {
      reader.readRaster(0, param); // also in colours for printing, which read would not know
    } else {
      reader.read(0, param);
    }
    if (cut.get()) {
      throw damaged();
    }
  }

  private static boolean isBad(String warning) {
    return warning != null && (warning.contains("Premature") || warning.contains("Corrupt JPEG"));
  }

  static DomainException damaged() {
    return new DomainException("document.file.damaged");
  }
}
