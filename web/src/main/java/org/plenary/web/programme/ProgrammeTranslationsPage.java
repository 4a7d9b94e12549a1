package org.plenary.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.plenary.event.EventService;
import org.plenary.programme.ProgrammeDetail;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.SessionFacts;
import org.plenary.programme.SessionRow;
import org.plenary.programme.SessionStatus;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;

/** The texts of a programme side by side in the languages of its event, and what they lack. */
@Named
@ViewScoped
public class ProgrammeTranslationsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private EventService events;
  @Inject private ProgrammeService programmes;
  private String code;
  private transient ProgrammeDetail detail;

  /** Reads the working copy of the event that the address names. */
  public void load() {
    detail =
        programmes.workingCopy(
            events.line(code == null ? "" : code).orElseThrow(NotFoundException::new).ref());
  }

  /** How a text stands in a language. */
  public enum State {
    COMPLETE,
    MISSING,
    STALE
  }

  /** The texts of a session in one language. */
  public record Cell(Language language, String title, String description, State state) {}

  /** A language, and in how many sessions it is complete. */
  public record Column(Language language, long complete, long missing, long stale) {}

  /** The languages of the event with what they lack. */
  public List<Column> getColumns() {
    return getDetail().languages().stream()
        .map(
            language ->
                new Column(
                    language,
                    count(language, State.COMPLETE),
                    count(language, State.MISSING),
                    count(language, State.STALE)))
        .toList();
  }

  private long count(Language language, State state) {
    return getSessions().stream().filter(row -> state(row, language) == state).count();
  }

  /** The sessions that take place. */
  public List<SessionRow> getSessions() {
    return getDetail().sessions().stream()
        .filter(row -> row.status() == SessionStatus.PLANNED)
        .toList();
  }

  /** The texts of a session in the languages of the event. */
  public List<Cell> cells(SessionRow row) {
    SessionFacts facts = row.facts();
    return getDetail().languages().stream()
        .map(
            language ->
                new Cell(
                    language,
                    facts.title().exactly(language),
                    facts.description().exactly(language),
                    state(row, language)))
        .toList();
  }

  private static State state(SessionRow row, Language language) {
    if (row.facts().lacks(language)) {
      return State.MISSING;
    }
    return row.stale().contains(language) ? State.STALE : State.COMPLETE;
  }

  /** Class of the tag of a state. */
  public String tag(State state) {
    return switch (state) {
      case COMPLETE -> "ok";
      case MISSING -> "no";
      case STALE -> "wait";
    };
  }

  /** The working copy; read again where this node did not read it. */
  public ProgrammeDetail getDetail() {
    if (detail == null) {
      load();
    }
    return detail;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
