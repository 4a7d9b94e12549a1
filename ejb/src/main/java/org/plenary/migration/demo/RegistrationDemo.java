package org.plenary.migration.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonLine;
import org.plenary.event.EventService;
import org.plenary.registration.CategoryKind;
import org.plenary.registration.FreedSeat;
import org.plenary.registration.ParticipantFunction;
import org.plenary.registration.RegistrationSetup;
import org.plenary.registration.RegistrationStatus;
import org.plenary.registration.RegistrationTakeOver;
import org.plenary.registration.SeatTakenAt;
import org.plenary.registration.SetUpCategory;
import org.plenary.registration.TakenOver;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.importing.DemoPart;

/** Categories and registrations of both conferences, and a public category for the coming one. */
@Dependent
public class RegistrationDemo implements DemoPart {
  private static final int DELEGATION_SEATS = 6;
  private static final int PUBLIC_SEATS = 60;
  private static final Map<CategoryKind, Integer> ROOMY =
      Map.of(CategoryKind.DELEGATION, 260, CategoryKind.OSCE, 40, CategoryKind.ORGANIZATION, 40);

  @Inject private DirectoryService directory;
  @Inject private EventService events;
  @Inject private RegistrationSetup setup;
  @Inject private RegistrationTakeOver takeOver;
  @Inject private Clock clock;

  private final Map<String, UUID> people = new HashMap<>();
  private final Map<String, UUID> entities = new HashMap<>();

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void create() {
    DemoGenerator generator = new DemoGenerator(DemoGenerator.SEED, LocalDate.now(clock));
    directory.states().forEach(line -> entities.put(line.code(), line.ref()));
    directory.organizations().forEach(line -> entities.putIfAbsent(line.code(), line.ref()));
    Map<String, DemoPerson> byKey =
        generator.people().stream().collect(Collectors.toMap(DemoPerson::key, one -> one));
    create(generator.registrations(DemoGenerator.PAST), byKey, false);
    create(generator.registrations(DemoGenerator.UPCOMING), byKey, true);
  }

  private void create(
      List<DemoRegistration> registrations, Map<String, DemoPerson> byKey, boolean upcoming) {
    String code = registrations.getFirst().event().toLowerCase(Locale.ROOT);
    UUID event = events.byCode(code).orElseThrow().ref();
    for (CategoryKind kind : CategoryKind.values()) {
      int confirmed =
          (int)
              registrations.stream()
                  .filter(one -> one.category().name().equals(kind.name()))
                  .filter(one -> one.status() == DemoRegistration.Status.CONFIRMED)
                  .count();
      if (kind != CategoryKind.PUBLIC) {
        int capacity = upcoming ? ROOMY.getOrDefault(kind, confirmed) : confirmed;
        setup.save(category(event, kind, capacity, false));
      } else if (upcoming) {
        setup.save(category(event, kind, PUBLIC_SEATS, true));
      }
    }
    Set<String> heads = new HashSet<>();
    List<TakenOver> all = new ArrayList<>();
    for (DemoRegistration one : registrations) {
      DemoPerson person = byKey.get(one.person());
      find(person).ifPresent(ref -> all.add(takenOver(one, person, ref, heads)));
    }
    takeOver.takeOver(event, all);
  }

  private TakenOver takenOver(
      DemoRegistration one, DemoPerson person, UUID ref, Set<String> heads) {
    ParticipantFunction function = ParticipantFunction.PARTICIPANT;
    if (one.category() == DemoRegistration.Category.DELEGATION) {
      boolean head =
          person.position() == DemoPerson.Position.HEAD_OF_MISSION && heads.add(one.entity());
      function = head ? ParticipantFunction.HEAD : ParticipantFunction.MEMBER;
    } else if (person.position() == DemoPerson.Position.SPEAKER) {
      function = ParticipantFunction.SPEAKER;
    }
    return new TakenOver(
        ref,
        code(CategoryKind.valueOf(one.category().name())),
        entities.get(one.entity()),
        function,
        RegistrationStatus.valueOf(one.status().name()),
        one.requestedOn().atTime(9, 0).toInstant(ZoneOffset.UTC));
  }

  private Optional<UUID> find(DemoPerson person) {
    return Optional.ofNullable(people.computeIfAbsent(person.key(), key -> search(person)));
  }

  private UUID search(DemoPerson person) {
    String name =
        person.isProtected() ? person.publicName() : person.given() + " " + person.family();
    return directory.findPeople(name, 5).stream()
        .filter(line -> line.displayName().equals(name))
        .map(PersonLine::ref)
        .findFirst()
        .orElse(null);
  }

  private static SetUpCategory category(
      UUID event, CategoryKind kind, int capacity, boolean publicForm) {
    boolean delegation = kind == CategoryKind.DELEGATION;
    return new SetUpCategory(
        event,
        null,
        0,
        code(kind),
        kind,
        name(kind),
        capacity,
        publicForm,
        SeatTakenAt.REGISTRATION,
        delegation ? FreedSeat.KEPT : FreedSeat.GIVEN_ON,
        delegation ? DELEGATION_SEATS : null);
  }

  private static String code(CategoryKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static LocalizedText name(CategoryKind kind) {
    String names =
        switch (kind) {
          case DELEGATION ->
              "Delegations;Délégations;Delegationen;Delegazioni;Делегации;Delegaciones";
          case ORGANIZATION ->
              "International organizations;Organisations internationales;Internationale Organisationen;Organizzazioni internazionali;Международные организации;Organizaciones internacionales";
          case OSCE ->
              "OSCE structures;Structures de l’OSCE;OSZE-Strukturen;Strutture OSCE;Структуры ОБСЕ;Estructuras de la OSCE";
          case CIVIL_SOCIETY ->
              "Civil society;Société civile;Zivilgesellschaft;Società civile;Гражданское общество;Sociedad civil";
          case ACADEMIA ->
              "Academia;Milieux universitaires;Wissenschaft;Mondo accademico;Научные круги;Ámbito académico";
          case PRIVATE_SECTOR ->
              "Private sector;Secteur privé;Privatwirtschaft;Settore privato;Частный сектор;Sector privado";
          case MEDIA -> "Media;Médias;Medien;Media;СМИ;Medios de comunicación";
          case PUBLIC -> "Public;Public;Öffentlichkeit;Pubblico;Общественность;Público";
        };
    String[] parts = names.split(";");
    LocalizedText text = LocalizedText.empty();
    for (Language language : Language.values()) {
      text = text.with(language, parts[language.ordinal()]);
    }
    return text;
  }
}
