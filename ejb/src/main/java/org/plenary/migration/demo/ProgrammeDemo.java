package org.plenary.migration.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.directory.DirectoryService;
import org.plenary.event.EventService;
import org.plenary.programme.AddSession;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.AppearanceRole;
import org.plenary.programme.Confirmation;
import org.plenary.programme.EditSession;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.RoomFacts;
import org.plenary.programme.RoomService;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.SessionKind;
import org.plenary.programme.SessionRow;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.importing.DemoPart;

/**
 * The invented programmes of the two conferences, each published twice: in the second revision a
 * side event or panel begins later than in the first, and a speaker joined.
 */
@Dependent
public class ProgrammeDemo implements DemoPart {
  private static final int LATER = 15;

  @Inject private EventService events;
  @Inject private ProgrammeService programmes;
  @Inject private RoomService roomService;
  @Inject private DirectoryService directory;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void create() {
    DemoGenerator generator = new DemoGenerator(DemoGenerator.SEED, LocalDate.now(clock));
    Cast cast = new Cast(generator, directory);
    generator.programmes().forEach(programme -> create(programme, cast));
  }

  private void create(DemoProgramme programme, Cast cast) {
    UUID event = events.byCode(EventDemo.code(programme)).orElseThrow().ref();
    Map<String, UUID> rooms = new HashMap<>();
    for (String room : programme.rooms()) {
      rooms.put(room, roomService.add(event, RoomFacts.named(LocalizedText.english(room))));
    }
    DemoProgramme.Entry late = moved(programme);
    UUID lateRef = null;
    for (DemoProgramme.Entry entry : programme.entries()) {
      SessionFacts facts = facts(entry, rooms, cast);
      byte[] name = (programme.event() + entry.key()).getBytes(StandardCharsets.UTF_8);
      UUID ref =
          programmes.add(
              new AddSession(
                  UUID.nameUUIDFromBytes(name), event, entry == late ? first(facts) : facts));
      lateRef = entry == late ? ref : lateRef;
    }
    programmes.publish(event);
    SessionRow row = programmes.workingCopy(event).session(lateRef);
    programmes.edit(new EditSession(lateRef, row.version(), facts(late, rooms, cast)));
    programmes.publish(event);
  }

  private static DemoProgramme.Entry moved(DemoProgramme programme) {
    return last(programme, DemoProgramme.Kind.SIDE_EVENT) != null
        ? last(programme, DemoProgramme.Kind.SIDE_EVENT)
        : last(programme, DemoProgramme.Kind.PANEL);
  }

  private static DemoProgramme.Entry last(DemoProgramme programme, DemoProgramme.Kind kind) {
    return programme.entries().stream()
        .filter(entry -> entry.kind() == kind)
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** The session as it stood in the first revision: earlier, and with a speaker less. */
  private static SessionFacts first(SessionFacts facts) {
    List<AppearanceLine> fewer = new ArrayList<>(facts.appearances());
    if (fewer.size() > 1) {
      fewer.removeLast();
    }
    return new SessionFacts(
        facts.day(),
        facts.start().minusMinutes(LATER),
        facts.minutes(),
        facts.room(),
        facts.kind(),
        facts.title(),
        facts.description(),
        facts.interpretation(),
        facts.sideEvent(),
        fewer,
        facts.marks());
  }

  private static SessionFacts facts(DemoProgramme.Entry entry, Map<String, UUID> rooms, Cast cast) {
    return new SessionFacts(
        entry.day(),
        entry.start(),
        entry.minutes(),
        rooms.get(entry.room()),
        SessionKind.valueOf(entry.kind().name()),
        entry.title(),
        entry.description(),
        entry.interpretation().stream().map(code -> Language.of(code).orElseThrow()).toList(),
        entry.sideEvent() == null ? null : entry.sideEvent().toLowerCase(Locale.ROOT),
        entry.appearances().stream().map(cast::line).toList());
  }

  /** The invented speakers as the directory knows them, and their organizations. */
  private record Cast(
      Map<String, DemoPerson> people,
      Map<String, UUID> refs,
      Map<String, LocalizedText> organizations) {
    Cast(DemoGenerator generator, DirectoryService directory) {
      this(
          generator.people().stream()
              .collect(Collectors.toMap(DemoPerson::key, Function.identity(), (a, b) -> a)),
          directory.refsByEmail(generator.people().stream().map(DemoPerson::email).toList()),
          generator.organizations().stream()
              .collect(Collectors.toMap(DemoOrganization::code, DemoOrganization::name)));
    }

    AppearanceLine line(DemoProgramme.Appearance one) {
      DemoPerson person = people.get(one.person());
      return new AppearanceLine(
          refs.get(person.email()),
          null,
          AppearanceRole.valueOf(one.role().name()),
          LocalizedText.empty(),
          organizations.getOrDefault(person.entity(), LocalizedText.empty()),
          one.role() == DemoProgramme.Role.RAPPORTEUR
              ? Confirmation.ASKED
              : Confirmation.CONFIRMED);
    }
  }
}
