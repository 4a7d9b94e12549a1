package org.plenary.migration.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.directory.DirectoryService;
import org.plenary.event.EventDetail;
import org.plenary.event.EventService;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.AppearanceRole;
import org.plenary.programme.RoomLine;
import org.plenary.programme.RoomService;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.importing.DemoPart;
import org.plenary.sideevent.AddSlots;
import org.plenary.sideevent.Contact;
import org.plenary.sideevent.EditCall;
import org.plenary.sideevent.MoveProposals;
import org.plenary.sideevent.ProposalDesk;
import org.plenary.sideevent.ProposalFacts;
import org.plenary.sideevent.ProposalState;
import org.plenary.sideevent.Proposals;
import org.plenary.sideevent.RoomSetup;
import org.plenary.sideevent.SaveProposal;
import org.plenary.sideevent.SideEventCalls;

/** A call for side events of the coming conference, which is open, with a few proposals. */
@Dependent
public class SideEventDemo implements DemoPart {
  private static final int DAYS_OPEN = 30;

  @Inject private EventService events;
  @Inject private RoomService rooms;
  @Inject private SideEventCalls calls;
  @Inject private Proposals proposals;
  @Inject private ProposalDesk desk;
  @Inject private DirectoryService directory;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 35;
  }

  @Override
  public void create() {
    LocalDate today = LocalDate.now(clock);
    DemoGenerator generator = new DemoGenerator(DemoGenerator.SEED, today);
    String code = EventDemo.code(generator.programme(DemoGenerator.UPCOMING));
    EventDetail event = events.byCode(code).orElseThrow();
    calls.save(
        new EditCall(
            event.ref(),
            0,
            today.minusDays(14).atTime(9, 0),
            today.plusDays(DAYS_OPEN).atTime(18, 0),
            rules()));
    List<UUID> some = rooms.list(event.ref()).stream().map(RoomLine::ref).limit(2).toList();
    calls.addSlots(
        new AddSlots(
            event.ref(),
            event.start().first(),
            List.of(LocalTime.of(13, 15), LocalTime.of(18, 0)),
            60,
            some));
    propose(event, "UNODC", "Data for protection", "Mara Velde", "AT");
    UUID second = propose(event, "IOM", "Fair recruitment along the route", "Ivo Lindqvist");
    UUID third = propose(event, "IT", "Children on the move", "Nora Castel", "UNICEF");
    desk.move(move(event, ProposalState.UNDER_REVIEW, second));
    desk.move(move(event, ProposalState.ACCEPTED, third));
  }

  private static MoveProposals move(EventDetail event, ProposalState to, UUID proposal) {
    return new MoveProposals(event.ref(), List.of(proposal), to, null, null);
  }

  private UUID propose(
      EventDetail event, String organizer, String title, String speaker, String... others) {
    ProposalFacts facts =
        new ProposalFacts(
            LocalizedText.english(title),
            LocalizedText.english(
                "A discussion of what has worked, with examples from three countries and time for"
                    + " questions. Invented for the demonstration."),
            List.of(
                new AppearanceLine(
                    null,
                    speaker,
                    AppearanceRole.SPEAKER,
                    LocalizedText.english("Adviser"),
                    LocalizedText.empty())),
            60,
            RoomSetup.THEATRE,
            null,
            List.of(Language.EN, Language.FR),
            new Contact(speaker, "side-event@example.org", null),
            List.of(),
            Stream.of(others).map(this::entity).toList());
    UUID key = UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8));
    UUID ref =
        proposals.save(
            new SaveProposal(key, null, 0, event.ref(), entity(organizer), Language.EN, facts));
    proposals.submit(ref, proposals.detail(ref).version(), true);
    return ref;
  }

  private UUID entity(String code) {
    return directory.entityByCode(code).orElseThrow(NotFoundException::new).ref();
  }

  private static LocalizedText rules() {
    Map<Language, String> rules = new EnumMap<>(Language.class);
    rules.put(
        Language.EN,
        "For registered participants only. One side event for each main organizer. The organizers"
            + " bear content, catering and interpretation.");
    rules.put(
        Language.FR,
        "Réservé aux participants inscrits. Un événement parallèle par organisateur principal. Les"
            + " organisateurs assument contenu, restauration et interprétation.");
    rules.put(
        Language.DE,
        "Nur für angemeldete Teilnehmer. Eine Nebenveranstaltung je Hauptveranstalter. Die"
            + " Veranstalter tragen Inhalt, Bewirtung und Dolmetschung.");
    rules.put(
        Language.IT,
        "Solo per partecipanti iscritti. Un evento collaterale per organizzatore principale. Gli"
            + " organizzatori si fanno carico di contenuto, ristorazione e interpretazione.");
    rules.put(
        Language.RU,
        "Только для зарегистрированных участников. Одно мероприятие от каждого главного"
            + " организатора. Содержание, питание и перевод обеспечивают организаторы.");
    rules.put(
        Language.ES,
        "Solo para participantes inscritos. Un acto paralelo por organizador principal. Los"
            + " organizadores asumen contenido, restauración e interpretación.");
    return LocalizedText.of(rules);
  }
}
