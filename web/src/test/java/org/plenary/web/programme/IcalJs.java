package org.plenary.web.programme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.ScriptableObject;

/**
 * ical.js, by which Thunderbird and Nextcloud read calendars: a second reader beside ical4j. The
 * library lies in the test resources as npm has it, since no Java repository carries it.
 */
final class IcalJs implements AutoCloseable {
  private static final String LIBRARY = "/ical.js/ical-2.2.1.es5.min.cjs";

  /**
   * Strict is how ical.js reads unless told otherwise: it throws on what is not iCalendar. Each
   * entry is read as the objects that a calendar works with, times in zones of the feed itself.
   */
  private static final String READ =
      """
      (function (text) {
        if (!ICAL.design.strict) throw new Error('ical.js is not strict');
        var calendar = new ICAL.Component(ICAL.parse(text));
        ICAL.TimezoneService.reset();
        calendar.getAllSubcomponents('vtimezone').forEach(function (zone) { ICAL.TimezoneService.register(zone); });
        return calendar.getAllSubcomponents('vevent').map(function (one) {
          var event = new ICAL.Event(one);
          return [event.uid, event.sequence, one.getFirstPropertyValue('status'),
            event.startDate.toJSDate().toISOString(), event.endDate.toJSDate().toISOString(), event.summary].join('|');
        }).join('\\n');
      })
      """;

  private final Context context = Context.enter();
  private final ScriptableObject scope = context.initSafeStandardObjects();
  private final Function read;

  IcalJs() throws IOException {
    context.setLanguageVersion(Context.VERSION_ES6);
    context.setInterpretedMode(true);
    try (InputStream library = IcalJs.class.getResourceAsStream(LIBRARY)) {
      String text = new String(library.readAllBytes(), StandardCharsets.UTF_8);
      context.evaluateString(scope, text, LIBRARY, 1, null);
    }
    read = (Function) context.evaluateString(scope, READ, "read", 1, null);
  }

  /** A line per entry: UID, sequence, status, first and last moment in UTC, title. */
  String entries(byte[] feed) {
    Object[] arguments = {new String(feed, StandardCharsets.UTF_8)};
    return Context.toString(read.call(context, scope, scope, arguments));
  }

  @Override
  public void close() {
    Context.exit();
  }
}
