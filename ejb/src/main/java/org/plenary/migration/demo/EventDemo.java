package org.plenary.migration.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.plenary.event.Basis;
import org.plenary.event.EditEvent;
import org.plenary.event.EventDetail;
import org.plenary.event.EventFacts;
import org.plenary.event.EventKind;
import org.plenary.event.EventLifeService;
import org.plenary.event.EventService;
import org.plenary.event.RecordClearance;
import org.plenary.event.ScheduleEvent;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.shared.importing.DemoPart;

/**
 * The two conferences of the demonstration: the past one gets its title and theme in six languages,
 * the upcoming one is scheduled with its registration open.
 */
@Dependent
public class EventDemo implements DemoPart {
  /** What a conference of the demonstration is about. */
  private static final LocalizedText ABOUT =
      LocalizedText.english(
              "States, international organizations and civil society meet for two days to compare"
                  + " what prevents trafficking in human beings, and what does not.")
          .with(
              Language.FR,
              "États, organisations internationales et société civile comparent pendant deux jours"
                  + " ce qui prévient la traite des êtres humains, et ce qui ne la prévient pas.")
          .with(
              Language.DE,
              "Staaten, internationale Organisationen und Zivilgesellschaft vergleichen zwei Tage"
                  + " lang, was Menschenhandel verhütet und was nicht.")
          .with(
              Language.IT,
              "Stati, organizzazioni internazionali e società civile confrontano per due giorni ciò"
                  + " che previene la tratta di esseri umani e ciò che non la previene.")
          .with(
              Language.RU,
              "Государства, международные организации и гражданское общество два дня сравнивают,"
                  + " что предупреждает торговлю людьми, а что нет.")
          .with(
              Language.ES,
              "Estados, organizaciones internacionales y sociedad civil comparan durante dos días"
                  + " qué previene la trata de seres humanos y qué no.");

  private static final String SERIES = "alliance";
  private static final int UPCOMING_ORDINAL = 27;

  @Inject private EventService events;
  @Inject private EventLifeService life;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void create() {
    DemoGenerator generator = new DemoGenerator(DemoGenerator.SEED, LocalDate.now(clock));
    DemoProgramme past = generator.programme(DemoGenerator.PAST);
    EventDetail detail = events.byCode(code(past)).orElseThrow();
    EventFacts facts = facts(past, detail.note());
    events.edit(new EditEvent(detail.ref(), detail.version(), facts));
    past.entries().stream().filter(entry -> entry.sideEvent() != null).forEach(this::translate);
    DemoProgramme upcoming = generator.programme(DemoGenerator.UPCOMING);
    UUID ref =
        events.schedule(
            new ScheduleEvent(
                UUID.nameUUIDFromBytes(new byte[] {UPCOMING_ORDINAL}),
                code(upcoming),
                SERIES,
                UPCOMING_ORDINAL,
                EventKind.CONFERENCE,
                facts(upcoming, null)));
    life.recordClearance(
        new RecordClearance(
            ref,
            Basis.EXECUTIVE_STRUCTURE,
            "Work plan of the Office",
            "Special Representative",
            LocalDate.now(clock)));
    events.openRegistration(ref);
  }

  /** Gives the side event that an entry is its title in six languages; the English one stays. */
  private void translate(DemoProgramme.Entry entry) {
    EventDetail detail = events.byCode(entry.sideEvent().toLowerCase(Locale.ROOT)).orElseThrow();
    EventFacts facts = events.facts(detail.ref());
    String english = facts.title().exactly(Language.EN);
    EventFacts translated = facts.titled(entry.title().with(Language.EN, english));
    events.edit(new EditEvent(detail.ref(), detail.version(), translated));
  }

  static String code(DemoProgramme programme) {
    return programme.event().toLowerCase(Locale.ROOT);
  }

  private static EventFacts facts(DemoProgramme programme, String note) {
    return new EventFacts(
            programme.title(),
            programme.theme(),
            PartialDate.day(programme.firstDay()),
            PartialDate.day(programme.lastDay()),
            "Vienna",
            "AT",
            programme.venue(),
            programme.zone().getId(),
            List.of(Language.values()),
            List.of(),
            null,
            note)
        .heldBy(List.of(), ABOUT);
  }
}
