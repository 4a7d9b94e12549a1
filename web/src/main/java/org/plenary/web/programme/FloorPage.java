package org.plenary.web.programme;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.plenary.programme.floor.AskForFloor;
import org.plenary.programme.floor.FloorOrder;
import org.plenary.programme.floor.FloorService;
import org.plenary.programme.floor.FloorView;
import org.plenary.programme.floor.TurnRow;
import org.plenary.shared.Retry;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/** The speakers' list of a session, as the chair and those at the chair's side have it. */
@Named
@ViewScoped
public class FloorPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private FloorService floors;
  @Inject private FloorEntities entities;
  @Inject private Reader reader;
  private String session;
  private UUID ref;
  private FloorForm form;
  private transient FloorView view;

  /** Reads the list of the session that the address names. */
  public void load() {
    ref = Params.ref(session);
    view = floors.view(ref);
    if (form == null) {
      form = FloorForm.of(view);
    }
  }

  /** Reads what others have changed. */
  public void refresh() {
    view = floors.view(ref);
  }

  public String open() {
    return done(() -> floors.open(ref), "floor.opened");
  }

  public String close() {
    return done(() -> floors.close(ref), "floor.closed");
  }

  public String start(UUID turn) {
    return done(() -> floors.start(ref, turn), null);
  }

  public String stop(UUID turn) {
    return done(() -> floors.stop(ref, turn), null);
  }

  public String withdraw(UUID turn) {
    return done(() -> floors.withdraw(ref, turn), "floor.withdrawn");
  }

  /** Notes that the text of a statement is there, or that it is not. */
  public String receive(UUID turn, boolean received) {
    return done(() -> floors.receive(ref, turn, received), null);
  }

  public String move(UUID turn, boolean earlier) {
    return done(() -> floors.move(ref, turn, earlier), null);
  }

  /** Puts those who wait in an order. */
  public String arrange(String order) {
    return done(() -> floors.arrange(ref, FloorOrder.valueOf(order)), "floor.arranged");
  }

  /** Saves minutes and Presidency. */
  public String setUp() {
    return done(() -> floors.setUp(ref, form.limits(), form.presidencyRef()), "floor.saved");
  }

  /** Enters a request of a delegation. */
  public String enter() {
    AskForFloor command = form.request(ref);
    return done(() -> floors.enter(command), "floor.entered");
  }

  private String done(Runnable change, String message) {
    Retry.onTransient(change);
    if (message != null) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().getFlash().setKeepMessages(true);
      faces.addMessage(null, new FacesMessage(Texts.in(reader.language()).get(message)));
    }
    return "/app/programme/floor.xhtml?faces-redirect=true&session=" + ref;
  }

  /** Name of who speaks or wants to. */
  public String name(TurnRow turn) {
    return new FloorWords(reader.language()).name(turn);
  }

  /** Language of that name where it is not the reader's, or null. */
  public String lang(TurnRow turn) {
    return new FloorWords(reader.language()).lang(turn);
  }

  /** Minutes and seconds. */
  public String clock(long seconds) {
    return FloorWords.clock(seconds);
  }

  /** The address of the screen in the room; "" while there is no list. */
  public String getScreen() {
    UUID key = getView().screenKey();
    return key == null ? "" : "/" + reader.language().code() + "/floor/" + key;
  }

  /** States and organizations that can be entered, by ref, in alphabetical order. */
  public Map<String, String> getDelegations() {
    return entities.getAll();
  }

  /** States, by ref, in alphabetical order. */
  public Map<String, String> getStates() {
    return entities.getStates();
  }

  /** The list; read again where another node read it before. */
  public FloorView getView() {
    if (view == null && session != null) {
      load();
    }
    return view;
  }

  public FloorForm getForm() {
    return form;
  }

  public String getSession() {
    return session;
  }

  public void setSession(String session) {
    this.session = session;
  }
}
