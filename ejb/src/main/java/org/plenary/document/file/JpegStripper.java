package org.plenary.document.file;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Copies a JPEG without the segments that say more than the picture: EXIF with place and time, XMP,
 * IPTC, comments, and what stands behind its end. The colour profile stays, and from EXIF which way
 * is up.
 */
final class JpegStripper {
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int COMMENT = 0xFE;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int APP15 = 0xEF;
  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
  private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
  private static final int ORIENTATION = 0x0112;
  private static final int UPRIGHT = 1;

  private final DataInputStream in;
  private final DataOutputStream out;
  private int orientation = UPRIGHT;

  private JpegStripper(InputStream from, OutputStream to) {
    in = new DataInputStream(from);
    out = new DataOutputStream(to);
  }

  /**
   * @throws org.plenary.shared.DomainException if it is no whole JPEG
   */
  static void strip(InputStream from, OutputStream to) throws IOException {
    try {
      new JpegStripper(from, to).run();
    } catch (EOFException e) {
      throw PictureCheck.damaged();
    }
  }

  private void run() throws IOException {
    if (in.readUnsignedByte() != 0xFF || in.readUnsignedByte() != START) {
      throw PictureCheck.damaged();
    }
    marker(START);
    int marker = nextMarker();
    while (marker != END) {
      marker = segment(marker);
    }
    marker(END);
    out.flush();
  }

  private int nextMarker() throws IOException {
    if (in.readUnsignedByte() != 0xFF) {
      throw PictureCheck.damaged();
    }
    int marker = in.readUnsignedByte();
    while (marker == 0xFF) {
      marker = in.readUnsignedByte();
    }
    return marker;
  }

  /** Copies or drops a segment, and the picture's data behind a scan. Answers the next marker. */
  private int segment(int marker) throws IOException {
    int length = in.readUnsignedShort() - 2;
    if (length < 0) {
      throw PictureCheck.damaged();
    }
    byte[] content = new byte[length];
    in.readFully(content);
    if (marker == APP1 && startsWith(content, EXIF)) {
      orientation = orientation(content);
      if (orientation != UPRIGHT) {
        write(APP1, exif(orientation));
      }
    } else if (isKept(marker, content)) {
      write(marker, content);
    }
    return marker == SCAN ? data() : nextMarker();
  }

  private static boolean isKept(int marker, byte[] content) {
    if (marker == APP2) {
      return startsWith(content, PROFILE);
    }
    boolean application = marker >= APP0 && marker <= APP15;
    return marker == APP0 || marker == APP14 || !application && marker != COMMENT;
  }

  /** Copies compressed data up to the marker behind them, which it answers. */
  private int data() throws IOException {
    while (true) {
      int one = in.readUnsignedByte();
      if (one != 0xFF) {
        out.write(one);
        continue;
      }
      int next = in.readUnsignedByte();
      while (next == 0xFF) {
        next = in.readUnsignedByte();
      }
      boolean restart = next >= 0xD0 && next <= 0xD7;
      if (next != 0 && !restart) {
        return next;
      }
      marker(next);
    }
  }

  private void marker(int marker) throws IOException {
    out.write(0xFF);
    out.write(marker);
  }

  private void write(int marker, byte[] content) throws IOException {
    marker(marker);
    out.writeShort(content.length + 2);
    out.write(content);
  }

  private static boolean startsWith(byte[] content, byte[] start) {
    return content.length >= start.length
        && Arrays.equals(content, 0, start.length, start, 0, start.length);
  }

  /** Which way is up, 1 to 8, from the first directory of an EXIF segment; 1 if it does not say. */
  private static int orientation(byte[] segment) {
    try {
      ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length).slice();
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int directory = tiff.getInt(4);
      int entries = Short.toUnsignedInt(tiff.getShort(directory));
      for (int i = 0; i < entries; i++) {
        int entry = directory + 2 + 12 * i;
        if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
          int value = tiff.getShort(entry + 8);
          return value >= 1 && value <= 8 ? value : UPRIGHT;
        }
      }
      return UPRIGHT;
    } catch (IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
  }

  /** An EXIF segment that says nothing but which way is up. */
  private static byte[] exif(int orientation) {
    return ByteBuffer.allocate(EXIF.length + 26)
        .put(EXIF)
        .put(new byte[] {'M', 'M', 0, 42})
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) ORIENTATION)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }
}
