package org.plenary.system.bench;

import java.nio.file.Path;
import java.util.Locale;
import org.plenary.system.PhoneReading;
import org.plenary.system.bench.Wrk.Target;
import org.plenary.system.ops.Instance;

/**
 * The published agenda against the same bytes as static files, from the same server and from nginx.
 */
final class Agenda {
  static final String PATH = "/en/events/alliance-19/agenda";

  private static final int WARM_UP = 10;
  private static final String ACCEPT_GZIP = "Accept-Encoding: gzip";

  private final Instance plenary;
  private final Table table;

  Agenda(Instance plenary, Table table) {
    this.plenary = plenary;
    this.table = table;
  }

  void measure() {
    String agenda = plenary.address() + PATH;
    firstVisit(agenda);
    Path place = Path.of("target/bench/files").toAbsolutePath();
    StaticFiles files = new StaticFiles(plenary.address().resolve(PATH), place);
    files.write();
    try (PayaraFiles payara = new PayaraFiles(plenary, files);
        Nginx nginx = new Nginx(files, plenary.httpPort() + 15)) {
      Wrk.run(new Target(agenda), WARM_UP);
      Wrk.run(new Target(payara.address(StaticFiles.PLAIN)), WARM_UP / 2);
      pages(
          "plain",
          Wrk.measure(
              new Target(agenda),
              new Target(payara.address(StaticFiles.PLAIN)),
              new Target(nginx.address(StaticFiles.PLAIN))));
      pages(
          "gzip",
          Wrk.measure(
              new Target(agenda, ACCEPT_GZIP),
              new Target(payara.address(StaticFiles.GZIP), ACCEPT_GZIP),
              new Target(nginx.address(StaticFiles.GZIP), ACCEPT_GZIP)));
      double[] unchanged =
          Wrk.measure(
              new Target(agenda, "If-None-Match: " + files.plainTag()),
              new Target(
                  nginx.address(StaticFiles.PLAIN),
                  "If-None-Match: " + nginx.tag(StaticFiles.PLAIN)));
      table.ratio("agenda, 304, against nginx", unchanged[0], unchanged[1], 0.35, 0.2);
    }
  }

  private void firstVisit(String agenda) {
    PhoneReading phone = PhoneReading.of(agenda);
    table.mustHold(
        "agenda, bytes of a first visit: page, styles and script; fonts",
        phone.pageBytes() + "; " + phone.fontBytes(),
        "<= 60,000; <= 90,000",
        phone.pageBytes() <= 60_000 && phone.fontBytes() <= 90_000);
    table.report(
        "agenda, first visit on a slow phone: largest paint (1.8 s), layout shift (0.02)",
        String.format(
            Locale.ROOT, "%.0f ms, %.4f", phone.largestPaintMillis(), phone.layoutShift()));
  }

  private void pages(String encoding, double[] rates) {
    table.ratio("agenda, " + encoding + ", against Payara's file", rates[0], rates[1], 1.0, 0.7);
    table.ratio("agenda, " + encoding + ", against nginx", rates[0], rates[2], 0.35, 0.2);
  }
}
