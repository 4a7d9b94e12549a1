package org.plenary.web.programme;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
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
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.programme.runningorder.ItemFacts;
import org.plenary.programme.runningorder.RunningOrderService;
import org.plenary.programme.runningorder.SessionOrder;
import org.plenary.programme.runningorder.SetOrder;
import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/**
 * The running orders of a day for those who chair; of the session that the address names they are
 * edited.
 */
@Named
@ViewScoped
public class RunningOrderPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private EventService events;
  @Inject private RunningOrderService service;
  @Inject private Reader reader;
  private String code;
  private String day;
  private String session;
  private UUID event;
  private UUID ref;
  private long version;
  private List<OrderItemForm> items;
  private transient EventLine line;
  private transient List<SessionOrder> orders;

  /** Reads the orders of the event, and the items of the session that the address names. */
  public void load() {
    line = events.line(code == null ? "" : code).orElseThrow(NotFoundException::new);
    event = line.ref();
    orders = service.all(event);
    if (items == null && session != null && !session.isBlank()) {
      SessionOrder order =
          orders.stream()
              .filter(one -> one.session().ref().toString().equals(session))
              .findFirst()
              .orElseThrow(NotFoundException::new);
      ref = order.session().ref();
      day = order.session().facts().day().toString();
      version = order.version();
      items = new ArrayList<>(order.items().stream().map(OrderItemForm::new).toList());
    }
  }

  /** Saves minutes, notes and order; what cannot be stays as it was typed, with its reason. */
  public String save() {
    FacesContext faces = FacesContext.getCurrentInstance();
    List<ItemFacts> facts = new ArrayList<>();
    for (int row = 0; row < items.size(); row++) {
      if (!items.get(row).isBlank()) {
        add(facts, row, faces);
      }
    }
    if (faces.isValidationFailed()) {
      return null;
    }
    Retry.onTransient(() -> service.set(new SetOrder(event, ref, version, facts)));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(texts().get("runningorder.saved")));
    return "/app/programme/runningorder.xhtml?faces-redirect=true&code=" + code + "&day=" + day;
  }

  /** A field in a row is not found by its name alone: its message is put beside it here. */
  private void add(List<ItemFacts> facts, int row, FacesContext faces) {
    try {
      facts.add(items.get(row).facts());
    } catch (FieldException e) {
      String text = texts().of(e.reason());
      faces.validationFailed();
      faces.addMessage(
          "item:" + row + ":" + e.field(),
          new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
  }

  private Texts texts() {
    return Texts.in(reader.language());
  }

  /** Adds an empty item at the end. */
  public void add() {
    items.add(new OrderItemForm());
  }

  /** Takes an item out that is no speaker. */
  public void remove(OrderItemForm item) {
    items.remove(item);
  }

  /** Moves an item up (-1) or down (1). */
  public void move(OrderItemForm item, int by) {
    int to = items.indexOf(item) + by;
    if (to >= 0 && to < items.size()) {
      items.remove(item);
      items.add(to, item);
    }
  }

  /** The days on which there are sessions, by date. */
  public Map<String, String> getDays() {
    Dates dates = Dates.in(reader.language());
    Map<String, String> days = new LinkedHashMap<>();
    getOrders()
        .forEach(
            one -> {
              LocalDate date = one.session().facts().day();
              days.put(date.toString(), dates.weekday(date));
            });
    return days;
  }

  /** The day that is shown: the one asked for, else the first. */
  public String getShown() {
    Map<String, String> days = getDays();
    return days.containsKey(day) ? day : days.keySet().stream().findFirst().orElse("");
  }

  /** The orders of the day that is shown, or of the one session that is edited. */
  public List<SessionOrder> getShownOrders() {
    String shown = getShown();
    return getOrders().stream()
        .filter(one -> one.session().facts().day().toString().equals(shown))
        .toList();
  }

  /** "Ends by its items at 11:10; 10 minutes too long". */
  public String balance(SessionOrder order) {
    Texts texts = texts();
    int over = order.overrun();
    String text =
        over < 0
            ? texts.of("runningorder.spare", order.computedEnd().toString(), -over)
            : texts.of("runningorder.balance", order.computedEnd().toString(), over);
    return order.open() == 0 ? text : text + " · " + texts.of("runningorder.open", order.open());
  }

  private List<SessionOrder> getOrders() {
    if (orders == null) {
      load();
    }
    return orders;
  }

  /** The title of the session that is edited. */
  public LocalizedText getTitle() {
    return getOrders().stream()
        .filter(one -> one.session().ref().equals(ref))
        .map(one -> one.session().facts().title())
        .findFirst()
        .orElse(LocalizedText.empty());
  }

  public EventLine getEvent() {
    return line;
  }

  /** The items of the session that is edited, or null. */
  public List<OrderItemForm> getItems() {
    return items;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getSession() {
    return session;
  }

  public void setSession(String session) {
    this.session = session;
  }
}
