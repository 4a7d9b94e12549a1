package org.plenary.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static final String TEXT =
      "otpauth://totp/Plenary:anna?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Plenary";
  private static final int SCALE = 8;

  @Test
  void isReadAsWhatWasWritten() throws ReaderException {
    QrCode code = QrCode.of(TEXT);
    int side = code.size() * SCALE;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xFFFFFF);
    Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
        .matcher(code.path())
        .results()
        .forEach(
            module ->
                paint(
                    pixels,
                    side,
                    Integer.parseInt(module.group(1)),
                    Integer.parseInt(module.group(2))));
    BinaryBitmap picture =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
    assertEquals(TEXT, new QRCodeReader().decode(picture).getText());
  }

  private static void paint(int[] pixels, int side, int x, int y) {
    for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
      Arrays.fill(pixels, row * side + x * SCALE, row * side + (x + 1) * SCALE, 0);
    }
  }

  @Test
  void writesNothingButNumbersIntoThePage() {
    assertTrue(QrCode.of("\"/><script>alert(1)</script>").path().matches("[Mhvz0-9 -]+"));
  }
}
