package org.plenary.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.event.EventService;
import org.plenary.programme.SessionRow;
import org.plenary.programme.interpretation.InterpretersOrder;
import org.plenary.programme.interpretation.InterpretersOrder.Entry;
import org.plenary.programme.interpretation.InterpretersOrderService;
import org.plenary.programme.interpretation.SlotLine;
import org.plenary.programme.interpretation.SpeechLine;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** The running order of those who interpret at an event: of all, of a language, or of one. */
@Named
@RequestScoped
public class InterpretersOrderPage {
  @Inject private EventService events;
  @Inject private InterpretersOrderService service;
  @Inject private Reader reader;
  private String code;
  private String language;
  private String interpreter;
  private InterpretersOrder order;

  /** Reads what the address asks for. */
  public void load() {
    UUID event = events.line(code == null ? "" : code).orElseThrow(NotFoundException::new).ref();
    order = service.order(event, into(language), ref(interpreter));
  }

  /** The language of a code; null for none, and for what is none. */
  static Language into(String code) {
    return Language.of(code == null ? "" : code).orElse(null);
  }

  /** The ref that a text is; null for none, and for what is none. */
  static UUID ref(String text) {
    try {
      return text == null || text.isBlank() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Languages to choose from. */
  public Map<String, String> getLanguages() {
    Map<String, String> languages = new LinkedHashMap<>();
    for (Language one : Language.values()) {
      languages.put(one.code(), name(one));
    }
    return languages;
  }

  /** Interpreters to choose from. */
  public Map<String, String> getInterpreters() {
    Map<String, String> names = new LinkedHashMap<>();
    order.interpreters().forEach(one -> names.put(one.ref().toString(), one.name()));
    return names;
  }

  private String name(Language one) {
    return texts().get("layout.language." + one.code());
  }

  private Texts texts() {
    return Texts.in(reader.language());
  }

  /** When a session ends. */
  public LocalTime ends(SessionRow row) {
    return row.facts().start().plusMinutes(row.facts().minutes());
  }

  /** Who appears, each with the language in which they speak where it is known. */
  public String speakers(Entry entry) {
    return entry.speakers().stream()
        .map(one -> one.language() == null ? one.name() : with(one.name(), one.language()))
        .collect(Collectors.joining(", "));
  }

  /** "Русский: Booth 5, Olga, Igor (by relay)" for each slot of a session. */
  public List<String> booths(Entry entry) {
    return entry.slots().stream().map(this::booth).toList();
  }

  private String booth(SlotLine slot) {
    String team = String.join(", ", order.team(slot));
    String number =
        slot.facts().booth() == null
            ? ""
            : texts().of("interpretation.booth.number", slot.facts().booth()) + ", ";
    String relay = slot.facts().relay() ? " (" + texts().get("interpretation.relay") + ")" : "";
    return name(slot.language()) + ": " + number + (team.isEmpty() ? "–" : team) + relay;
  }

  /** The speeches that came in. */
  public String speeches(Entry entry) {
    return entry.speeches().stream().map(this::speech).collect(Collectors.joining("; "));
  }

  private String speech(SpeechLine speech) {
    String who = with(speech.name(), speech.language());
    return speech.note() == null ? who : who + " – " + speech.note();
  }

  private String with(String name, Language spoken) {
    return name + " (" + name(spoken) + ")";
  }

  /** Of which state of the programme it is. */
  public String getState() {
    return order.revision() == 0
        ? texts().get("runningorder.state.unpublished")
        : texts().of("runningorder.state", order.revision());
  }

  public InterpretersOrder getOrder() {
    return order;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getInterpreter() {
    return interpreter;
  }

  public void setInterpreter(String interpreter) {
    this.interpreter = interpreter;
  }
}
