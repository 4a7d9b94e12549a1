package org.plenary.web.programme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.plenary.programme.PublishedProgramme;
import org.plenary.programme.PublishedSession;
import org.plenary.shared.Language;
import org.plenary.web.event.Cities;
import org.plenary.web.shared.Texts;

/**
 * A published programme as a calendar. The UID of a session never changes, SEQUENCE grows with the
 * revisions, sessions that are no more are sent as cancelled. Times are local to the event's zone,
 * whose definition comes along.
 */
final class AgendaCalendar {
  private AgendaCalendar() {}

  /**
   * The calendar's bytes.
   *
   * @param publicUrl address of this installation, without a slash at the end
   */
  static byte[] of(PublishedProgramme programme, Language language, String publicUrl) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Plenary//Programme//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    calendar.add(new XProperty("X-WR-CALNAME", programme.title().in(language)));
    calendar.add(new XProperty("X-WR-TIMEZONE", programme.zone().getId()));
    List<PublishedSession> all =
        Stream.concat(programme.sessions().stream(), programme.withdrawn().stream()).toList();
    if (!CalendarZone.isUtc(programme.zone()) && !all.isEmpty()) {
      calendar.add(
          CalendarZone.of(
              programme.zone(),
              all.stream().map(PublishedSession::begins).min(Comparator.naturalOrder()).get(),
              all.stream().map(PublishedSession::ends).max(Comparator.naturalOrder()).get()));
    }
    String url = publicUrl + "/" + language.code() + "/events/" + programme.code() + "/agenda";
    for (PublishedSession session : programme.sessions()) {
      calendar.add(event(programme, session, language, url, session.cancelled()));
    }
    for (PublishedSession session : programme.withdrawn()) {
      calendar.add(event(programme, session, language, url, true));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new CalendarOutputter(false).output(calendar, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static VEvent event(
      PublishedProgramme programme,
      PublishedSession session,
      Language language,
      String url,
      boolean cancelled) {
    ZoneId zone = programme.zone();
    VEvent event = new VEvent(false);
    event.add(new Uid(session.ref() + "@plenary"));
    event.add(new DtStamp(programme.publishedAt()));
    event.add(new Sequence(programme.revision() - 1));
    event.add(new DtStart<>(moment(session.begins(), zone)));
    event.add(new DtEnd<>(moment(session.ends(), zone)));
    event.add(new Summary(session.title().in(language)));
    String place = place(programme, session, language);
    if (!place.isEmpty()) {
      event.add(new Location(place));
    }
    String description = description(session, language);
    if (!description.isEmpty()) {
      event.add(new Description(description));
    }
    event.add(new Url(URI.create(url + "#s-" + session.ref())));
    event.add(cancelled ? new Status(Status.VALUE_CANCELLED) : new Status(Status.VALUE_CONFIRMED));
    return event;
  }

  private static Temporal moment(LocalDateTime local, ZoneId zone) {
    ZonedDateTime moment = local.atZone(zone);
    return CalendarZone.isUtc(zone) ? moment.toInstant() : moment;
  }

  private static String place(
      PublishedProgramme programme, PublishedSession session, Language language) {
    return Stream.of(
            session.room().in(language), programme.venue(), Cities.in(language, programme.city()))
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String description(PublishedSession session, Language language) {
    String speakers =
        session.speakers().stream()
            .map(
                speaker ->
                    Texts.in(language).of("programme", speaker.role())
                        + ": "
                        + Stream.of(speaker.name(), AgendaTexts.place(speaker, language))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("\n"));
    String text = session.description().in(language);
    return text.isEmpty() || speakers.isEmpty() ? text + speakers : text + "\n\n" + speakers;
  }
}
