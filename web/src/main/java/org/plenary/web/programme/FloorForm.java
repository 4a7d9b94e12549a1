package org.plenary.web.programme;

import java.io.Serializable;
import java.util.UUID;
import org.plenary.programme.floor.AskForFloor;
import org.plenary.programme.floor.FloorMinutes;
import org.plenary.programme.floor.FloorView;
import org.plenary.programme.floor.TurnKind;
import org.plenary.shared.FieldException;
import org.plenary.web.shared.Params;

/** What is typed beside a speakers' list: its minutes, and a request that is entered. */
public class FloorForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final UUID key = UUID.randomUUID();
  private String state;
  private String union;
  private String organization;
  private String reply;
  private String presidency;
  private String delegation;
  private String kind = "STATEMENT";
  private String minutes;

  static FloorForm of(FloorView view) {
    FloorForm form = new FloorForm();
    form.state = text(view, TurnKind.STATE);
    form.union = text(view, TurnKind.EUROPEAN_UNION);
    form.organization = text(view, TurnKind.ORGANIZATION);
    form.reply = text(view, TurnKind.REPLY);
    form.presidency = view.presidency() == null ? "" : view.presidency().ref().toString();
    return form;
  }

  private static String text(FloorView view, TurnKind kind) {
    return String.valueOf(view.limits().of(kind));
  }

  FloorMinutes limits() {
    return new FloorMinutes(
        number("state", state),
        number("union", union),
        number("organization", organization),
        number("reply", reply));
  }

  UUID presidencyRef() {
    return presidency == null || presidency.isEmpty() ? null : Params.ref(presidency);
  }

  AskForFloor request(UUID session) {
    if (delegation == null || delegation.isEmpty()) {
      throw new FieldException("delegation", "shared.required");
    }
    return new AskForFloor(
        key,
        session,
        Params.ref(delegation),
        "UNION".equals(kind),
        "REPLY".equals(kind),
        minutes == null || minutes.isBlank() ? null : number("minutes", minutes));
  }

  static int number(String field, String typed) {
    try {
      return Integer.parseInt(typed == null ? "" : typed.strip());
    } catch (NumberFormatException e) {
      throw new FieldException(field, "floor.minutes.number");
    }
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getUnion() {
    return union;
  }

  public void setUnion(String union) {
    this.union = union;
  }

  public String getOrganization() {
    return organization;
  }

  public void setOrganization(String organization) {
    this.organization = organization;
  }

  public String getReply() {
    return reply;
  }

  public void setReply(String reply) {
    this.reply = reply;
  }

  public String getPresidency() {
    return presidency;
  }

  public void setPresidency(String presidency) {
    this.presidency = presidency;
  }

  public String getDelegation() {
    return delegation;
  }

  public void setDelegation(String delegation) {
    this.delegation = delegation;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getMinutes() {
    return minutes;
  }

  public void setMinutes(String minutes) {
    this.minutes = minutes;
  }
}
