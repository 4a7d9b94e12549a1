package org.plenary.web.programme;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plenary.programme.interpretation.InterpreterLine;
import org.plenary.programme.interpretation.Payer;
import org.plenary.programme.interpretation.SlotFacts;

/** What stands in the form of a slot of an interpretation plan. */
public class SlotForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private String booth = "";
  private List<String> interpreters = new ArrayList<>();
  private String team = "";
  private boolean relay;
  private String payer = "";

  /** The form of what is planned. */
  static SlotForm of(SlotFacts facts) {
    SlotForm form = new SlotForm();
    form.booth = facts.booth() == null ? "" : facts.booth().toString();
    facts.interpreters().forEach(one -> form.interpreters.add(one.toString()));
    form.relay = facts.relay();
    form.payer = facts.payer() == null ? "" : facts.payer().name();
    return form;
  }

  /** What was chosen; the members of a team come after those who were chosen one by one. */
  SlotFacts facts(List<InterpreterLine> known) {
    Set<UUID> chosen = new LinkedHashSet<>();
    interpreters.forEach(one -> chosen.add(UUID.fromString(one)));
    known.stream()
        .filter(one -> one.team() != null && one.team().equals(team))
        .forEach(one -> chosen.add(one.ref()));
    return new SlotFacts(
        booth == null || booth.isEmpty() ? null : Integer.valueOf(booth),
        List.copyOf(chosen),
        relay,
        payer == null || payer.isEmpty() ? null : Payer.valueOf(payer));
  }

  public String getBooth() {
    return booth;
  }

  public void setBooth(String booth) {
    this.booth = booth;
  }

  public List<String> getInterpreters() {
    return interpreters;
  }

  public void setInterpreters(List<String> interpreters) {
    this.interpreters = interpreters;
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }

  public boolean isRelay() {
    return relay;
  }

  public void setRelay(boolean relay) {
    this.relay = relay;
  }

  public String getPayer() {
    return payer;
  }

  public void setPayer(String payer) {
    this.payer = payer;
  }
}
