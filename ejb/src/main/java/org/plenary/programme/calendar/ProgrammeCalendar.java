package org.plenary.programme.calendar;

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
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
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

/**
 * A published programme, or some of its sessions, as a calendar. The UID of a session never
 * changes, SEQUENCE grows with the revisions, sessions that are no more are sent as cancelled.
 * Times are local to the event's zone, whose definition comes along.
 */
public final class ProgrammeCalendar {
  /** What entries say beside titles and times. */
  public interface Words {
    /** Where it is, "" for nothing to say. */
    String place(PublishedSession session);

    /** What it is about and who appears, "" for nothing to say. */
    String description(PublishedSession session);
  }

  private final PublishedProgramme programme;
  private final Language language;
  private final String url;
  private final Words words;

  /**
   * @param agenda address of the agenda in this language
   */
  public ProgrammeCalendar(
      PublishedProgramme programme, Language language, String agenda, Words words) {
    this.programme = programme;
    this.language = language;
    this.url = agenda;
    this.words = words;
  }

  /** The bytes of a calendar with these sessions. */
  public byte[] with(Predicate<PublishedSession> which) {
    return with(which, session -> false);
  }

  /**
   * The same for somebody.
   *
   * @param off what is sent as cancelled to them, since it concerns them no more
   */
  public byte[] with(Predicate<PublishedSession> which, Predicate<PublishedSession> off) {
    List<PublishedSession> here = programme.sessions().stream().filter(which).toList();
    List<PublishedSession> gone = programme.withdrawn().stream().filter(which).toList();
    Calendar calendar = begin(Stream.concat(here.stream(), gone.stream()).toList());
    here.forEach(session -> calendar.add(entry(session, session.cancelled() || off.test(session))));
    gone.forEach(session -> calendar.add(entry(session, true)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new CalendarOutputter(false).output(calendar, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private Calendar begin(List<PublishedSession> all) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Plenary//Programme//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    calendar.add(new XProperty("X-WR-CALNAME", lines(programme.title().in(language))));
    calendar.add(new XProperty("X-WR-TIMEZONE", programme.zone().getId()));
    if (!CalendarZone.isUtc(programme.zone()) && !all.isEmpty()) {
      calendar.add(
          CalendarZone.of(
              programme.zone(),
              all.stream().map(PublishedSession::begins).min(Comparator.naturalOrder()).get(),
              all.stream().map(PublishedSession::ends).max(Comparator.naturalOrder()).get()));
    }
    return calendar;
  }

  private VEvent entry(PublishedSession session, boolean cancelled) {
    ZoneId zone = programme.zone();
    VEvent event = new VEvent(false);
    event.add(new Uid(session.ref() + "@plenary"));
    event.add(new DtStamp(programme.publishedAt()));
    event.add(new Organizer(URI.create(url))); // who publishes must be named (RFC 5546)
    event.add(new Sequence(programme.revision() - 1));
    event.add(new DtStart<>(moment(session.begins(), zone)));
    event.add(new DtEnd<>(moment(session.ends(), zone)));
    event.add(new Summary(lines(session.title().in(language))));
    String place = words.place(session);
    if (!place.isEmpty()) {
      event.add(new Location(lines(place)));
    }
    String description = words.description(session);
    if (!description.isEmpty()) {
      event.add(new Description(lines(description)));
    }
    event.add(new Url(URI.create(url + "#s-" + session.ref())));
    event.add(cancelled ? new Status(Status.VALUE_CANCELLED) : new Status(Status.VALUE_CONFIRMED));
    return event;
  }

  /** The library writes a carriage return as it is, and a calendar would end the property there. */
  private static String lines(String text) {
    return text.replaceAll("\\r\\n?", "\n");
  }

  private static Temporal moment(LocalDateTime local, ZoneId zone) {
    ZonedDateTime moment = local.atZone(zone);
    return CalendarZone.isUtc(zone) ? moment.toInstant() : moment;
  }
}
