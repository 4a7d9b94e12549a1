package org.plenary.web.sideevent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.event.EventDetail;
import org.plenary.event.EventService;
import org.plenary.programme.RoomService;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.sideevent.AddSlots;
import org.plenary.sideevent.CallDetail;
import org.plenary.sideevent.EditCall;
import org.plenary.sideevent.SideEventCalls;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.ReaderDates;
import org.plenary.web.shared.ReaderTexts;
import org.plenary.web.shared.Texts;

/** The call for side events of a conference: its window, its rules, and the slots. */
@Named
@ViewScoped
public class SideEventCallPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MAX_DAYS = 62;

  @Inject private SideEventCalls calls;
  @Inject private EventService events;
  @Inject private RoomService rooms;
  @Inject private ReaderTexts texts;
  @Inject private ReaderDates dates;
  @Inject private Reader reader;

  private final Map<String, String> values = new LinkedHashMap<>();
  private String code;
  private Map<String, String> rules;
  private List<String> chosenRooms = new ArrayList<>();
  private UUID event;
  private long version;
  private transient CallDetail call;

  /** Reads the call of the conference that the address names; a new one has the usual rules. */
  public void load() {
    read();
    if (rules == null) {
      version = call.version();
      values.put("opens", TypedTexts.shown(call.opens()));
      values.put("closes", TypedTexts.shown(call.closes()));
      values.put("minutes", "60");
      rules = TypedTexts.shown(call.rules());
      if (!call.isThere()) {
        for (Language language : Language.values()) {
          rules.put(language.code(), Texts.in(language).get("sideevent.rules.usual"));
        }
      }
    }
  }

  private void read() {
    event = detail().ref();
    call = calls.of(event);
  }

  private EventDetail detail() {
    return events.byCode(code == null ? "" : code).orElseThrow(NotFoundException::new);
  }

  /** Saves the call. */
  public String save() {
    EditCall edit =
        new EditCall(
            event,
            version,
            TypedTexts.moment("opens", values.get("opens")),
            TypedTexts.moment("closes", values.get("closes")),
            TypedTexts.text(rules));
    Retry.onTransient(() -> calls.save(edit));
    return Told.done(texts.get("sideevent.call.saved"), address());
  }

  /** Adds slots. */
  public String addSlots() {
    String hours = values.get("hours");
    if (TypedTexts.isBlank(hours)) {
      throw new FieldException("hours", "shared.required");
    }
    Integer minutes = TypedTexts.number("minutes", values.get("minutes"));
    AddSlots command =
        new AddSlots(
            event,
            LocalDate.parse(values.get("day")),
            Stream.of(hours.split("[,;]")).map(one -> TypedTexts.hour("hours", one)).toList(),
            minutes == null ? 0 : minutes,
            chosenRooms.stream().map(TypedTexts::ref).toList());
    int added = Retry.onTransient(() -> calls.addSlots(command));
    return Told.done(texts.of("sideevent.slot.added", added), address());
  }

  /** Removes a slot that nobody has. */
  public String removeSlot(UUID slot) {
    Retry.onTransient(() -> calls.removeSlot(slot));
    return Told.done(texts.get("sideevent.slot.removed"), address());
  }

  private String address() {
    return "call.xhtml?faces-redirect=true&event=" + code;
  }

  /** The days of the conference. */
  public Map<String, String> getDays() {
    EventDetail detail = detail();
    Map<String, String> days = new LinkedHashMap<>();
    detail
        .start()
        .first()
        .datesUntil(detail.end().last().plusDays(1))
        .limit(MAX_DAYS)
        .forEach(day -> days.put(day.toString(), dates.day(day)));
    return days;
  }

  /** The rooms of the conference, in the order of the house. */
  public Map<String, String> getRooms() {
    Map<String, String> names = new LinkedHashMap<>();
    rooms
        .list(getCall().event().ref())
        .forEach(
            room ->
                names.put(
                    room.ref().toString(),
                    room.name().in(reader.language())
                        + (room.capacity() == null ? "" : " (" + room.capacity() + ")")));
    return names;
  }

  /** Code of the language in which the reader sees the names of the rooms. */
  public String getRoomsLanguage() {
    return rooms.list(getCall().event().ref()).stream()
        .map(room -> reader.languageOf(room.name()))
        .filter(language -> !language.equals(reader.getLanguage()))
        .findFirst()
        .orElse(reader.getLanguage());
  }

  public CallDetail getCall() {
    if (call == null) {
      read();
    }
    return call;
  }

  /** What stands in the fields, by name. */
  public Map<String, String> getValues() {
    return values;
  }

  /** The rules by language. */
  public Map<String, String> getRules() {
    return rules;
  }

  public List<String> getChosenRooms() {
    return chosenRooms;
  }

  public void setChosenRooms(List<String> chosenRooms) {
    this.chosenRooms = chosenRooms == null ? new ArrayList<>() : chosenRooms;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
