package org.plenary.programme.interpretation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.programme.SessionKind;
import org.plenary.programme.SessionRow;
import org.plenary.programme.SessionTime;
import org.plenary.programme.interpretation.PlanWarning.Kind;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * Finds what an organizer should look at in a plan.
 *
 * <p>Nobody is alone in a booth for long: by the professional standards of AIIC, the association of
 * conference interpreters, nobody works there without a colleague who can take over, and practice
 * excepts short meetings only. Forty minutes is what this office lets one person do.
 */
final class InterpretationWarnings {
  static final int MINUTES_ALONE = 40;
  private static final Set<SessionKind> WITHOUT_SPEECHES =
      Set.of(SessionKind.BREAK, SessionKind.REGISTRATION, SessionKind.RECEPTION);

  private final ZoneId zone;
  private final Map<UUID, Map<Language, SlotLine>> slots = new HashMap<>();
  private final Map<UUID, InterpreterLine> interpreters = new HashMap<>();
  private final List<Taken> elsewhere;
  private final List<PlanWarning> found = new ArrayList<>();

  /** That a person of the directory interprets in a session of another event. */
  record Taken(UUID person, SessionTime time, LocalizedText event, LocalizedText session) {}

  private InterpretationWarnings(
      ZoneId zone,
      List<SlotLine> planned,
      List<InterpreterLine> interpreters,
      List<Taken> elsewhere) {
    this.zone = zone;
    this.elsewhere = elsewhere;
    planned.forEach(
        slot ->
            slots
                .computeIfAbsent(slot.session(), any -> new HashMap<>())
                .put(slot.language(), slot));
    interpreters.forEach(one -> this.interpreters.put(one.ref(), one));
  }

  /** The warnings of all sessions, in their order; a collision is told of both. */
  static List<PlanWarning> of(
      List<SessionRow> sessions,
      ZoneId zone,
      List<SlotLine> planned,
      List<InterpreterLine> interpreters,
      List<Taken> elsewhere) {
    InterpretationWarnings warnings =
        new InterpretationWarnings(zone, planned, interpreters, elsewhere);
    for (SessionRow session : sessions) {
      warnings.of(session);
      for (Language language : session.facts().interpretation()) {
        warnings.of(session, language, sessions);
      }
    }
    return warnings.found;
  }

  private void of(SessionRow session) {
    List<Language> languages = session.facts().interpretation();
    if (languages.isEmpty() && !WITHOUT_SPEECHES.contains(session.facts().kind())) {
      warn(Kind.NO_LANGUAGE, session, null, List.of(), 0);
    }
    if (session.room() != null && languages.size() > session.room().booths()) {
      warn(Kind.TOO_FEW_BOOTHS, session, null, List.of(), session.room().booths());
    }
    Set<Integer> booths = new HashSet<>();
    for (Language language : languages) {
      SlotLine slot = slot(session, language);
      Integer booth = slot == null ? null : slot.facts().booth();
      if (booth != null && !booths.add(booth)) {
        warn(Kind.BOOTH_TWICE, session, language, List.of(), booth);
      }
    }
  }

  private void of(SessionRow session, Language language, List<SessionRow> sessions) {
    SlotLine slot = slot(session, language);
    List<UUID> team = slot == null ? List.of() : slot.facts().interpreters();
    if (team.isEmpty()) {
      warn(Kind.NO_INTERPRETER, session, language, List.of(), 0);
    }
    int minutes = session.facts().minutes();
    if (team.size() == 1 && minutes > MINUTES_ALONE) {
      warn(Kind.ALONE, session, language, List.of(name(team.getFirst())), minutes);
    }
    Integer booth = slot == null ? null : slot.facts().booth();
    if (booth != null && (session.room() == null || booth > session.room().booths())) {
      warn(Kind.NO_SUCH_BOOTH, session, language, List.of(), booth);
    }
    SessionTime time = SessionTime.of(session.facts(), zone);
    for (UUID one : team) {
      here(session, language, one, time, sessions);
      there(session, language, one, time);
    }
  }

  private void here(
      SessionRow session,
      Language language,
      UUID interpreter,
      SessionTime time,
      List<SessionRow> sessions) {
    for (SessionRow other : sessions) {
      for (Language into : other.facts().interpretation()) {
        boolean itself = other.ref().equals(session.ref()) && into == language;
        SlotLine slot = slot(other, into);
        if (!itself
            && slot != null
            && slot.facts().interpreters().contains(interpreter)
            && SessionTime.of(other.facts(), zone).overlaps(time)) {
          taken(session, language, interpreter, null, other.facts().title());
        }
      }
    }
  }

  /** In other events only people of the directory are the same: names alone are not unique. */
  private void there(SessionRow session, Language language, UUID interpreter, SessionTime time) {
    InterpreterLine line = interpreters.get(interpreter);
    for (Taken taken : elsewhere) {
      if (line != null && taken.person().equals(line.person()) && taken.time().overlaps(time)) {
        taken(session, language, interpreter, taken.event(), taken.session());
      }
    }
  }

  private void taken(
      SessionRow session,
      Language language,
      UUID interpreter,
      LocalizedText event,
      LocalizedText other) {
    found.add(
        new PlanWarning(
            Kind.TAKEN_TWICE,
            session.ref(),
            language,
            List.of(name(interpreter)),
            0,
            event,
            other));
  }

  private void warn(
      Kind kind, SessionRow session, Language language, List<String> names, int number) {
    found.add(new PlanWarning(kind, session.ref(), language, names, number, null, null));
  }

  private SlotLine slot(SessionRow session, Language language) {
    return slots.getOrDefault(session.ref(), Map.of()).get(language);
  }

  private String name(UUID interpreter) {
    InterpreterLine line = interpreters.get(interpreter);
    return line == null ? "" : line.name();
  }
}
