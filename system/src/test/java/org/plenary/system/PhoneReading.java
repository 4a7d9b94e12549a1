package org.plenary.system;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.Map;

/**
 * What a first visit costs on a phone with a bad connection: 150 ms there and back, 1.6 Mbit/s, a
 * processor four times slower than this one.
 *
 * @param pageBytes of the page, its style sheets and scripts, as they came over the wire
 * @param fontBytes of the fonts, as they came over the wire
 * @param largestPaintMillis from the request until the largest element was painted
 * @param layoutShift the cumulative layout shift, without a unit
 */
public record PhoneReading(
    long pageBytes, long fontBytes, double largestPaintMillis, double layoutShift) {
  private static final int ROUND_TRIP_MILLIS = 150;
  private static final int BYTES_PER_SECOND = 1_600_000 / 8;
  private static final int SLOWER_PROCESSOR = 4;

  /** Longer than anything that a page may do after it was loaded. */
  private static final int SETTLED_MILLIS = 1500;

  private static final String OBSERVE =
      """
      (() => {
        window.shift = 0;
        window.paint = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((one) => { if (!one.hadRecentInput) window.shift += one.value; }))
          .observe({ type: 'layout-shift', buffered: true });
        new PerformanceObserver((list) => list.getEntries().forEach((one) => { window.paint = one.startTime; }))
          .observe({ type: 'largest-contentful-paint', buffered: true });
      })()
      """;
  private static final String MEASURED =
      """
      () => {
        const sizes = { page: 0, font: 0, shift: window.shift, paint: window.paint };
        for (const one of [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]) {
          const path = new URL(one.name).pathname;
          if (path.endsWith('.woff2')) sizes.font += one.encodedBodySize;
          else if (one.entryType === 'navigation' || /\\.(css|js)$/.test(path)) sizes.page += one.encodedBodySize;
        }
        return sizes;
      }
      """;

  /** Opens a page for the first time. */
  public static PhoneReading of(String address) {
    try (Playwright playwright = Browsing.playwright();
        Browser browser = Browsing.launch(playwright);
        BrowserContext context =
            browser.newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(390, 844)
                    .setDeviceScaleFactor(3))) {
      context.addInitScript(OBSERVE);
      Page page = context.newPage();
      slow(context.newCDPSession(page));
      page.navigate(address);
      page.waitForFunction("() => document.fonts.status === 'loaded'");
      page.waitForTimeout(SETTLED_MILLIS);
      Map<?, ?> measured = (Map<?, ?>) page.evaluate(MEASURED);
      return new PhoneReading(
          number(measured, "page").longValue(),
          number(measured, "font").longValue(),
          number(measured, "paint").doubleValue(),
          number(measured, "shift").doubleValue());
    }
  }

  private static Number number(Map<?, ?> measured, String name) {
    return (Number) measured.get(name);
  }

  private static void slow(CDPSession session) {
    JsonObject network = new JsonObject();
    network.addProperty("offline", false);
    network.addProperty("latency", ROUND_TRIP_MILLIS);
    network.addProperty("downloadThroughput", BYTES_PER_SECOND);
    network.addProperty("uploadThroughput", BYTES_PER_SECOND);
    session.send("Network.enable");
    session.send("Network.emulateNetworkConditions", network);
    JsonObject processor = new JsonObject();
    processor.addProperty("rate", SLOWER_PROCESSOR);
    session.send("Emulation.setCPUThrottlingRate", processor);
  }
}
