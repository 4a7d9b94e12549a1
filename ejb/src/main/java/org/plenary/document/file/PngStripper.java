package org.plenary.document.file;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** Copies a PNG without the chunks that say more than the picture: texts, times, EXIF. */
final class PngStripper {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final Set<String> KEPT =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");
  private static final int BUFFER = 64 * 1024;

  private PngStripper() {}

  /**
   * @throws org.plenary.shared.DomainException if it is no whole PNG
   */
  static void strip(InputStream from, OutputStream to) throws IOException {
    DataInputStream in = new DataInputStream(from);
    DataOutputStream out = new DataOutputStream(to);
    if (!Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE)) {
      throw PictureCheck.damaged();
    }
    out.write(SIGNATURE);
    try {
      String type;
      do {
        type = chunk(in, out);
      } while (!type.equals("IEND"));
    } catch (EOFException e) {
      throw PictureCheck.damaged();
    }
    out.flush();
  }

  private static String chunk(DataInputStream in, DataOutputStream out) throws IOException {
    int length = in.readInt();
    byte[] name = new byte[4];
    in.readFully(name);
    String type = new String(name, StandardCharsets.US_ASCII);
    boolean kept = KEPT.contains(type);
    if (length < 0) {
      throw PictureCheck.damaged();
    }
    if (kept) {
      out.writeInt(length);
      out.write(name);
    }
    CRC32 sum = new CRC32();
    sum.update(name);
    byte[] buffer = new byte[BUFFER];
    for (int left = length; left > 0; ) {
      int read = Math.min(left, BUFFER);
      in.readFully(buffer, 0, read);
      sum.update(buffer, 0, read);
      if (kept) {
        out.write(buffer, 0, read);
      }
      left -= read;
    }
    int expected = in.readInt();
    if (expected != (int) sum.getValue()) {
      throw PictureCheck.damaged();
    }
    if (kept) {
      out.writeInt(expected);
    }
    return type;
  }
}
